package org.onewindow.privacy;

import org.onewindow.workflow.Actor;

/** For whose people a manager, leader or administrator answers. */
final class Managed {

    private Managed() {}

    /** Every office in scope for those of the county; else the offices where the actor has such a role. */
    static String[] by(Actor actor) {
        return actor.offices().stream()
                .filter(office -> !office.contains("/"))
                .filter(office -> actor.groups().stream().anyMatch(group -> answers(group, office)))
                .toArray(String[]::new);
    }

    private static boolean answers(String group, String office) {
        return group.matches("(manager|leader|admin)@.*")
                && (group.endsWith("@" + office) || group.matches(".*@\\d{6}-mz"));
    }
}
