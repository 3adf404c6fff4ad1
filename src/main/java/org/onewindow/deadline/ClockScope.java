package org.onewindow.deadline;

import java.util.Map;
import java.util.TreeMap;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/** Which limits a person sees: what the offices in scope hold, and what others hold of their cases. */
@Component
class ClockScope {

    private final CaseGuard guard;

    ClockScope(CaseGuard guard) {
        this.guard = guard;
    }

    /** Two branches that share no row; each reads one index, office by office. */
    static String branches(String select, String filter, String rest) {
        return """
                (select found.* from unnest(cast(:offices as text[])) as mine(code) cross join lateral (
                    %1$s from deadline d where d.holder = mine.code and %2$s%3$s) found)
                union all
                (select found.* from unnest(cast(:offices as text[])) as mine(code) cross join lateral (
                    %1$s from deadline d
                     where d.case_office = mine.code and d.holder <> d.case_office
                       and d.holder <> all(cast(:offices as text[])) and %2$s%3$s) found)
                """.formatted(select, filter, rest);
    }

    Values of(Actor actor) {
        var hidden = guard.hiddenFrom(actor.id()).toArray(String[]::new);
        var values = new TreeMap<String, Object>();
        values.put("offices", actor.offices().toArray(String[]::new));
        values.put("hidden", hidden);
        return new Values(values, " and d.case_number <> all(cast(:hidden as text[]))");
    }

    boolean includes(Deadline deadline, Actor actor) {
        return deadline.lies(actor.offices())
                && !guard.hiddenFrom(actor.id()).contains(deadline.view().caseNumber());
    }

    /** @param withoutHidden further condition */
    record Values(Map<String, Object> values, String withoutHidden) {}
}
