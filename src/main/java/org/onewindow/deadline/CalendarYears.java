package org.onewindow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.policy.Region;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The years whose arrangement of holidays is known. It is published in October or November of the year before. */
@Service
public class CalendarYears {

    private static final Logger log = LoggerFactory.getLogger(CalendarYears.class);

    /**
     * A day that differs from the plain week.
     *
     * @param works true: a weekend day worked in exchange; false: a day off
     */
    public record DayException(LocalDate day, boolean works, String name) {}

    private static final String YEARS = """
            select y.region, y.year, y.notice, y.loaded_at,
                   count(e.day) filter (where not e.works) as days_off, count(e.day) filter (where e.works) as days_worked
              from calendar_year y
              left join calendar_exception e on e.region = y.region and extract(year from e.day) = y.year""";

    private final JdbcClient jdbc;
    private final WorkingDayCalendars calendars;
    private final Recomputing recomputing;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final Clock clock;

    CalendarYears(
            JdbcClient jdbc,
            WorkingDayCalendars calendars,
            Recomputing recomputing,
            TransactionTemplate transaction,
            AuditTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.recomputing = recomputing;
        this.transaction = transaction;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Loads or replaces the arrangement of a year, then counts every open limit anew, each in its own transaction; what
     * a failure leaves is done at the next start.
     *
     * @param region CN, or a province, prefecture or county with holidays of its own (Holiday Measures, Art. 4)
     * @param notice number of the notice, where known
     * @param exceptions days of the year, or days of its neighbours that its notice names
     */
    public void load(String region, int year, @Nullable String notice, List<DayException> exceptions) {
        transaction.executeWithoutResult(status -> store(region, year, notice, exceptions));
        calendars.refresh();
        recomputing.everyOpen();
    }

    /**
     * Loads an arrangement that a person has looked at.
     *
     * @param replace the person knows that the year is loaded already
     * @throws Conflict when just these days are loaded already
     * @throws InvalidInput when other days are and nobody said that they go
     */
    public void load(Arrangement arrangement, boolean replace, String actor) {
        check(arrangement, replace);
        trail.record(actor, "load-calendar", arrangement.region() + "-" + arrangement.year(), arrangement.notice());
        load(
                arrangement.region(),
                arrangement.year(),
                arrangement.notice().isEmpty() ? null : arrangement.notice(),
                arrangement.days());
    }

    /** The same refusals as of loading. */
    public void check(Arrangement arrangement, boolean replace) {
        loaded(arrangement.region(), arrangement.year()).ifPresent(year -> {
            if (arrangement.sameDays(days(arrangement.region(), arrangement.year(), arrangement.days()))) {
                throw new Conflict("calendar-same", Integer.toString(arrangement.year()));
            }
            if (!replace) {
                var notice = year.notice();
                throw new InvalidInput(
                        List.of(Arrangement.loadedAlready(arrangement.year(), notice == null ? "" : notice)));
            }
        });
    }

    /** The years that a region sees, newest first. */
    public List<CalendarYear> all(String region) {
        return jdbc.sql(YEARS
                        + " where y.region in (:regions) group by y.region, y.year order by y.year desc, y.region")
                .param("regions", Region.outwards(region))
                .query(CalendarYear.class)
                .list();
    }

    /** The days that a loaded year names, in order. */
    public List<DayException> days(String region, int year) {
        return jdbc.sql("select day, works, name from calendar_exception"
                        + " where region = ? and extract(year from day) = ? order by day")
                .params(region, year)
                .query(DayException.class)
                .list();
    }

    private Optional<CalendarYear> loaded(String region, int year) {
        return jdbc.sql(YEARS + " where y.region = ? and y.year = ? group by y.region, y.year")
                .params(region, year)
                .query(CalendarYear.class)
                .optional();
    }

    /** Those loaded for the year, and for the days beside it that {@code named} speaks of. */
    private List<DayException> days(String region, int year, List<DayException> named) {
        var beside = named.stream()
                .map(DayException::day)
                .filter(day -> day.getYear() != year)
                .toList();
        return jdbc.sql("select day, works, name from calendar_exception"
                        + " where region = :region and (extract(year from day) = :year or day in (:beside))")
                .param("region", region)
                .param("year", year)
                .param("beside", beside.isEmpty() ? List.of(LocalDate.EPOCH) : beside)
                .query(DayException.class)
                .list();
    }

    /** This year and the next, as far as their national arrangement is missing. */
    public List<Integer> missing() {
        int year = LocalDate.ofInstant(clock.instant(), Reckoning.ZONE).getYear();
        var nation = calendars.of(Region.NATION);
        return IntStream.of(year, year + 1)
                .filter(one -> !nation.knows(one))
                .boxed()
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellAtStart() {
        for (int year : missing()) {
            log.atWarn()
                    .addKeyValue("year", year)
                    .log(
                            "Holiday arrangement of {} not loaded; limits that touch that year are flagged as assumed",
                            year);
        }
        recomputing.assumedOnes();
    }

    private void store(String region, int year, @Nullable String notice, List<DayException> exceptions) {
        jdbc.sql("""
                        insert into calendar_year (region, year, notice) values (:region, :year, :notice)
                        on conflict (region, year) do update set notice = excluded.notice, loaded_at = now()""")
                .param("region", region)
                .param("year", year)
                .param("notice", notice)
                .update();
        jdbc.sql("delete from calendar_exception where region = :region and extract(year from day) = :year")
                .param("region", region)
                .param("year", year)
                .update();
        for (var exception : exceptions) {
            jdbc.sql("""
                            insert into calendar_exception (region, day, works, name) values (?, ?, ?, ?)
                            on conflict (region, day) do update set works = excluded.works, name = excluded.name""")
                    .params(region, exception.day(), exception.works(), exception.name())
                    .update();
        }
    }
}
