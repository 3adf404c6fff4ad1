package org.onewindow.determination;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.sealing.SealedText;
import org.onewindow.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送达 and 公布: what becomes of a letter after it was issued. Each is recorded once. */
@Service
@Transactional
public class LetterServices {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final LetterArchive archive;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final SealedText sealed;
    private final Clock clock;

    LetterServices(
            JdbcClient jdbc,
            LetterArchive archive,
            CaseFiles cases,
            Deadlines deadlines,
            SealedText sealed,
            Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.cases = cases;
        this.deadlines = deadlines;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * The record of service 送达回证: remedies run from it.
     *
     * @throws InvalidInput for a day before the letter
     */
    public void serve(ServeLetter command, boolean announced, String actor) {
        var letter = archive.get(command.letter());
        verify("servedOn", command.servedOn(), LocalDate.ofInstant(letter.issuedAt(), ZONE));
        jdbc.sql("""
                        insert into letter_service
                            (letter_id, served_on, how, received_sealed, note_sealed, served_by, recorded_at)
                        select id, :on, :how, :received, :note, :by, :now from determination_letter where label = :label""")
                .param("label", letter.label())
                .param("on", command.servedOn())
                .param("how", command.how().name())
                .param("received", sealed.seal(command.receivedBy()), Types.BINARY)
                .param("note", sealed.seal(command.note()), Types.BINARY)
                .param("by", actor)
                .param("now", now())
                .update();
        deadlines.meet(DeadlineKind.SERVICE, letter.label(), clock.instant());
        if (announced) {
            var office = cases.get(letter.caseNumber()).office();
            deadlines.open(DeadlineKind.ANNOUNCEMENT, letter.label(), letter.caseNumber(), office, clock.instant());
        }
        tell(letter, "letter-served", actor, command.servedOn());
    }

    /** @throws InvalidInput for a day before the letter */
    public void announce(String label, String place, LocalDate on, String actor) {
        var letter = archive.get(label);
        verify("announcedOn", on, LocalDate.ofInstant(letter.issuedAt(), ZONE));
        jdbc.sql("""
                        insert into announcement (letter_id, place, announced_on, announced_by, recorded_at)
                        select id, :place, :on, :by, :now from determination_letter where label = :label""")
                .param("label", label)
                .param("place", place)
                .param("on", on)
                .param("by", actor)
                .param("now", now())
                .update();
        deadlines.meet(DeadlineKind.ANNOUNCEMENT, label, clock.instant());
        tell(letter, "decision-announced", actor, on);
    }

    private void verify(String field, LocalDate day, LocalDate issued) {
        if (day.isBefore(issued)) {
            throw InvalidInput.of(field, "before-letter");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw InvalidInput.of(field, "in-future");
        }
    }

    private void tell(LetterView letter, String event, String actor, LocalDate on) {
        var details = Map.of("letter", letter.number(), "on", on.toString());
        cases.tell(letter.caseNumber(), event, actor, details);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
