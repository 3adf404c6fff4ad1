package org.onewindow.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of examinations and of papers handed in. */
@Component
class ExaminationRecords {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ExaminationRecords(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void write(ExamineApplication command, Instant at) {
        var ground = command.ground();
        jdbc.sql("""
                        insert into application_check
                            (case_number, outcome, missing, later, ground, reason_sealed, checked_by, checked_at)
                        values (:case, :outcome, :missing, :later, :ground, :reason, :by, :at)""")
                .param("case", command.caseNumber())
                .param("outcome", command.outcome().name())
                .param("missing", codes(command.missing()), Types.VARCHAR)
                .param("later", codes(command.later()), Types.VARCHAR)
                .param("ground", ground == null ? null : ground.name(), Types.VARCHAR)
                .param("reason", sealed(command.reason()), Types.BINARY)
                .param("by", command.examinedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void countersign(String caseNumber, boolean agreed, @Nullable String remark, String by, Instant at) {
        jdbc.sql("""
                        update application_check
                        set agreed = :agreed, remark_sealed = :remark, countersigned_by = :by, countersigned_at = :at
                        where id = (select max(id) from application_check where case_number = :case)""")
                .param("agreed", agreed)
                .param("remark", sealed(remark), Types.BINARY)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("case", caseNumber)
                .update();
    }

    Optional<Examination> latest(String caseNumber) {
        return all(caseNumber).stream().reduce((earlier, later) -> later);
    }

    int supplementRounds(String caseNumber) {
        return (int) all(caseNumber).stream()
                .filter(examination -> examination.outcome() == ExaminationOutcome.SUPPLEMENT)
                .count();
    }

    void receive(String caseNumber, Collection<ReceivedPaper> papers, String by, Instant at) {
        for (var paper : papers) {
            jdbc.sql("""
                            insert into supplement_paper (case_number, code, document_id, received_by, received_at)
                            values (:case, :code, :document, :by, :at)""")
                    .param("case", caseNumber)
                    .param("code", paper.code().name())
                    .param("document", paper.documentId(), Types.VARCHAR)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private List<Examination> all(String caseNumber) {
        return jdbc.sql("select * from application_check where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> examination(row))
                .list();
    }

    private Examination examination(ResultSet row) throws SQLException {
        var ground = row.getString("ground");
        var reason = row.getBytes("reason_sealed");
        return new Examination(
                ExaminationOutcome.valueOf(row.getString("outcome")),
                papers(row.getString("missing")),
                papers(row.getString("later")),
                ground == null ? null : RefusalGround.valueOf(ground),
                reason == null ? null : sealing.open(reason),
                row.getString("checked_by"));
    }

    private byte @Nullable [] sealed(@Nullable String text) {
        return text == null ? null : sealing.seal(text);
    }

    private static @Nullable String codes(List<Paper> papers) {
        return papers.isEmpty() ? null : papers.stream().map(Paper::name).collect(Collectors.joining(","));
    }

    private static List<Paper> papers(@Nullable String codes) {
        return codes == null
                ? List.of()
                : List.of(codes.split(",")).stream().map(Paper::valueOf).toList();
    }
}
