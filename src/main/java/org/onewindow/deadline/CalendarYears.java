package org.onewindow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.Region;
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

    private final JdbcClient jdbc;
    private final WorkingDayCalendars calendars;
    private final Recomputing recomputing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarYears(
            JdbcClient jdbc,
            WorkingDayCalendars calendars,
            Recomputing recomputing,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.recomputing = recomputing;
        this.transaction = transaction;
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

    /** This year and the next, as far as their national arrangement is missing. */
    List<Integer> missing() {
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
                    .log("Holiday arrangement not loaded; limits that touch the year are flagged as assumed");
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
