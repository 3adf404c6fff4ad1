package org.onewindow.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.notification.Notifications;
import org.onewindow.shared.Conflict;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 强制报告: whoever suspects harm of a minor must report it at once (Law on the Protection of Minors 11). Those who know
 * of the case are reminded every day until it is recorded to whom and when it was reported.
 */
@Service
@Transactional
public class HarmReports {

    public enum Authority {
        POLICE,
        CIVIL_AFFAIRS,
        EDUCATION
    }

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CaseFiles cases;
    private final CaseGuard guard;
    private final Keepers keepers;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Clock clock;

    HarmReports(
            JdbcClient jdbc,
            CaseAccess access,
            CaseFiles cases,
            CaseGuard guard,
            Keepers keepers,
            Notifications notifications,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cases = cases;
        this.guard = guard;
        this.keepers = keepers;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reportedAt null while it is still to be reported */
    public record HarmReport(
            String suspectedBy,
            OffsetDateTime suspectedAt,
            @Nullable String reportedTo,
            @Nullable OffsetDateTime reportedAt,
            @Nullable String reportedBy,
            @Nullable String reference) {}

    /** The duty begins; a second suspicion changes nothing. */
    void suspect(String number, String by) {
        int begun =
                jdbc.sql("""
                        insert into harm_report (case_number, suspected_by, suspected_at, reminded_on)
                        values (?, ?, ?, ?) on conflict do nothing""").params(number, by, now(), LocalDate.now(clock)).update();
        if (begun > 0) {
            cases.tell(number, "harm-suspected", by, Map.of());
            remind(number);
        }
    }

    /**
     * @throws Conflict when no harm was suspected, or it is reported already
     */
    public void report(String number, Authority to, Instant at, @Nullable String reference, Actor actor) {
        access.visible(number, actor);
        int reported = jdbc.sql("""
                        update harm_report set reported_to = :to, reported_at = :at, reported_by = :by,
                               reference = :reference
                         where case_number = :number and reported_at is null""")
                .param("to", to.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .param("reference", reference)
                .param("number", number)
                .update();
        if (reported == 0) {
            throw new Conflict("harm-not-due", number);
        }
        audit.record(actor.id(), "report-harm", number, to.name());
        cases.tell(number, "harm-reported", actor.id(), Map.of("to", to.name()));
    }

    @Transactional(readOnly = true)
    public Optional<HarmReport> find(String number) {
        return jdbc.sql("""
                        select suspected_by, suspected_at, reported_to, reported_at, reported_by, reference
                          from harm_report where case_number = ?""").param(number).query(HarmReport.class).optional();
    }

    /** Once a day and case, whichever node comes first. */
    @Scheduled(cron = "0 30 8 * * *", zone = "Asia/Shanghai")
    public void remindOfWhatIsDue() {
        List<String> due = jdbc.sql("""
                        update harm_report set reminded_on = :today
                         where reported_at is null and reminded_on < :today returning case_number""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
        due.forEach(this::remind);
    }

    private void remind(String number) {
        var people = new LinkedHashSet<>(guard.named(number));
        people.addAll(keepers.of(number));
        people.forEach(person -> notifications.toStaff(person, "harm-report-due", number, Map.of()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
