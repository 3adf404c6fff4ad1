package org.onewindow.determination;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.People;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.Matters;
import org.onewindow.office.Offices;
import org.onewindow.policy.Authority;
import org.onewindow.policy.Parameters;
import org.onewindow.sealing.SealedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a letter together for printing. Who may see the case is the caller's question; the look is recorded here. */
@Service
@Transactional
public class LetterPrinter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final LetterArchive archive;
    private final Matters matters;
    private final CaseFiles cases;
    private final People people;
    private final Offices offices;
    private final Parameters parameters;
    private final SealedText sealed;
    private final AuditTrail audit;

    LetterPrinter(
            JdbcClient jdbc,
            LetterArchive archive,
            Matters matters,
            CaseFiles cases,
            People people,
            Offices offices,
            Parameters parameters,
            SealedText sealed,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.matters = matters;
        this.cases = cases;
        this.people = people;
        this.offices = offices;
        this.parameters = parameters;
        this.sealed = sealed;
        this.audit = audit;
    }

    public PrintedLetter print(String label, String reader) {
        var letter = archive.get(label);
        var township = offices.get(cases.get(letter.caseNumber()).office());
        var date = LocalDate.ofInstant(letter.issuedAt(), ZONE);
        int reviewDays = parameters.whole("remedy.review", township.code(), date);
        int suitMonths = parameters.whole("remedy.suit", township.code(), date);
        var served = letter.servedOn();
        var written = written(label);
        var matter = matters.get(letter.matter());
        var household = people.of(letter.caseNumber());
        audit.record(reader, "view-letter", label, matter.kind().name());
        return new PrintedLetter(
                letter,
                offices.get(letter.office()).name(),
                letter.authority() == Authority.ENTRUSTED ? township.name() : null,
                date,
                matter.kind(),
                household.member(household.applicant()).person().name(),
                matter.subject().equals(MatterKind.HOUSEHOLD)
                                || matter.subject().equals(household.applicant())
                        ? null
                        : household.member(matter.subject()).person().name(),
                sealed.open(written.reason),
                offices.get(township.county()).name(),
                reviewDays,
                suitMonths,
                served == null ? null : served.plusDays(reviewDays),
                served == null ? null : served.plusMonths(suitMonths),
                sealed.open(written.receivedBy),
                sealed.open(written.note),
                written.servedBy);
    }

    private Written written(String label) {
        return jdbc.sql("""
                        select c.reason_sealed, s.received_sealed, s.note_sealed, coalesce(p.name, s.served_by)
                          from determination_letter l
                          join confirmation c on c.id = l.confirmation_id
                          left join letter_service s on s.letter_id = l.id
                          left join staff p on p.id = s.served_by
                         where l.label = ?""")
                .param(label)
                .query((row, index) -> new Written(row.getBytes(1), row.getBytes(2), row.getBytes(3), row.getString(4)))
                .single();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Written(
            byte @Nullable [] reason,
            byte @Nullable [] receivedBy,
            byte @Nullable [] note,
            @Nullable String servedBy) {}
}
