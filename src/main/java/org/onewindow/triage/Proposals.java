package org.onewindow.triage;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterKind;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of proposals. Reasons are sealed: a reason may tell of an illness. */
@Component
class Proposals {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Proposals(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** The latest proposal replaces an earlier one that nobody confirmed. */
    void replace(String caseNumber, List<Proposal> proposals) {
        jdbc.sql("delete from proposal where case_number = ?").param(caseNumber).update();
        for (int position = 0; position < proposals.size(); position++) {
            var proposal = proposals.get(position);
            insert(caseNumber, position, proposal.wish(), sealing.seal(proposal.reason()), "PROPOSED");
        }
    }

    List<Proposal> of(String caseNumber) {
        return jdbc.sql("""
                        select kind, subject, reason_sealed from proposal
                        where case_number = ? and reason_sealed is not null order by position""")
                .param(caseNumber)
                .query((row, index) -> new Proposal(
                        MatterKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        sealing.open(row.getBytes("reason_sealed"))))
                .list();
    }

    void choose(String caseNumber, List<Wish> chosen, List<Wish> added) {
        jdbc.sql("update proposal set state = 'DECLINED' where case_number = ?")
                .param(caseNumber)
                .update();
        for (var wish : chosen) {
            jdbc.sql("update proposal set state = 'CHOSEN' where case_number = ? and kind = ? and subject = ?")
                    .params(caseNumber, wish.kind().name(), wish.subject())
                    .update();
        }
        int position = of(caseNumber).size();
        for (var wish : added) {
            insert(caseNumber, position++, wish, null, "ADDED");
        }
    }

    /** What is to be opened, in the order proposed and added. */
    List<Wish> wanted(String caseNumber) {
        return jdbc.sql("""
                        select kind, subject from proposal
                        where case_number = ? and state in ('CHOSEN', 'ADDED') order by position""")
                .param(caseNumber)
                .query((row, index) -> new Wish(MatterKind.valueOf(row.getString("kind")), row.getString("subject")))
                .list();
    }

    private void insert(String caseNumber, int position, Wish wish, byte @Nullable [] reasonSealed, String state) {
        jdbc.sql("""
                        insert into proposal (case_number, position, kind, subject, reason_sealed, state)
                        values (:case, :position, :kind, :subject, :reason, :state)""")
                .param("case", caseNumber)
                .param("position", position)
                .param("kind", wish.kind().name())
                .param("subject", wish.subject())
                .param("reason", reasonSealed, Types.BINARY)
                .param("state", state)
                .update();
    }
}
