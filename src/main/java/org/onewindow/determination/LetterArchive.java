package org.onewindow.determination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.policy.Authority;
import org.onewindow.shared.Money;
import org.onewindow.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were issued, as they stand. */
@Service
@Transactional(readOnly = true)
public class LetterArchive {

    private static final String SELECT = """
            select l.label, l.number, l.office, l.authority, l.matter_number, l.case_number, l.issued_at,
                   c.result, c.amount_fen, l.benefit_from, s.served_on, s.how, a.place, a.announced_on
              from determination_letter l
              join confirmation c on c.id = l.confirmation_id
              left join letter_service s on s.letter_id = l.id
              left join announcement a on a.letter_id = l.id
            """;

    private final JdbcClient jdbc;

    LetterArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when unknown */
    public LetterView get(String label) {
        return jdbc.sql(SELECT + "where l.label = ?")
                .param(label)
                .query((row, index) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFound("unknown-letter", label));
    }

    /** Oldest first. */
    public List<LetterView> ofCase(String caseNumber) {
        return jdbc.sql(SELECT + "where l.case_number = ? order by l.id")
                .param(caseNumber)
                .query((row, index) -> view(row))
                .list();
    }

    private static LetterView view(ResultSet row) throws SQLException {
        return new LetterView(
                row.getString("label"),
                row.getString("number"),
                row.getString("office"),
                Authority.valueOf(row.getString("authority")),
                row.getString("matter_number"),
                row.getString("case_number"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                MatterResult.valueOf(row.getString("result")),
                money(row),
                row.getObject("benefit_from", LocalDate.class),
                row.getObject("served_on", LocalDate.class),
                manner(row.getString("how")),
                row.getString("place"),
                row.getObject("announced_on", LocalDate.class));
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        long fen = row.getLong("amount_fen");
        return row.wasNull() ? null : new Money(fen);
    }

    private static @Nullable ServiceManner manner(@Nullable String how) {
        return how == null ? null : ServiceManner.valueOf(how);
    }
}
