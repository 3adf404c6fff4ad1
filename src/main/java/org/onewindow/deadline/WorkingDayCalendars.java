package org.onewindow.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.onewindow.policy.PolicyRevision;
import org.onewindow.policy.Region;
import org.onewindow.policy.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of each region: the nation's arrangements, overridden by those of province, prefecture and county. */
@Component
class WorkingDayCalendars {

    private record DayException(String region, LocalDate day, boolean works) {}

    private record Year(String region, int year) {}

    private record Tables(
            Map<String, List<DayException>> exceptions,
            Map<String, List<Year>> years,
            Map<String, WorkingDayCalendar> built) {}

    private final JdbcClient jdbc;
    private final Remembered<Tables> tables;

    WorkingDayCalendars(JdbcClient jdbc, PolicyRevision revision) {
        this.jdbc = jdbc;
        this.tables = new Remembered<>(revision::current, this::load);
    }

    WorkingDayCalendar of(String region) {
        var known = tables.get();
        return known.built.computeIfAbsent(Region.of(region), county -> build(known, county));
    }

    /** The calendar of a county as it would be with an arrangement that is not loaded yet. */
    WorkingDayCalendar with(Arrangement arrangement, String county) {
        var known = tables.get();
        var exceptions = new HashMap<>(known.exceptions);
        var years = new HashMap<>(known.years);
        var days = known.exceptions.getOrDefault(arrangement.region(), List.of()).stream()
                .filter(one -> one.day.getYear() != arrangement.year())
                .collect(Collectors.toMap(DayException::day, one -> one));
        arrangement
                .days()
                .forEach(one -> days.put(one.day(), new DayException(arrangement.region(), one.day(), one.works())));
        exceptions.put(arrangement.region(), List.copyOf(days.values()));
        var loaded = new ArrayList<>(known.years.getOrDefault(arrangement.region(), List.of()));
        loaded.add(new Year(arrangement.region(), arrangement.year()));
        years.put(arrangement.region(), loaded);
        return build(new Tables(exceptions, years, new ConcurrentHashMap<>()), Region.of(county));
    }

    void refresh() {
        tables.forget();
    }

    private static WorkingDayCalendar build(Tables tables, String county) {
        var exceptions = new HashMap<LocalDate, Boolean>();
        Set<Integer> years = new HashSet<>();
        for (var region : Region.outwards(county)) {
            tables.exceptions
                    .getOrDefault(region, List.of())
                    .forEach(one -> exceptions.putIfAbsent(one.day, one.works));
            tables.years.getOrDefault(region, List.of()).forEach(one -> years.add(one.year));
        }
        return new WorkingDayCalendar(exceptions, years);
    }

    private Tables load() {
        var exceptions =
                jdbc.sql("select region, day, works from calendar_exception").query(DayException.class).stream()
                        .collect(Collectors.groupingBy(DayException::region));
        var years = jdbc.sql("select region, year from calendar_year").query(Year.class).stream()
                .collect(Collectors.groupingBy(Year::region));
        return new Tables(exceptions, years, new ConcurrentHashMap<>());
    }
}
