package org.onewindow.desk;

import java.util.regex.Pattern;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;

/** Who keeps a county's parameters and calendar: its administrators, and leaders and managers of county civil affairs. */
final class PolicyKeepers {

    private static final Pattern KEEPER = Pattern.compile("(admin|leader|manager)@(\\d{6})-mz");

    private PolicyKeepers() {}

    static boolean includes(Actor actor) {
        return actor.groups().stream().anyMatch(KEEPER.asMatchPredicate());
    }

    /** Six digits of the county. @throws Forbidden for anybody else */
    static String county(Actor actor) {
        return actor.groups().stream()
                .map(KEEPER::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(2))
                .findFirst()
                .orElseThrow(() -> new Forbidden("policy-keepers-only"));
    }
}
