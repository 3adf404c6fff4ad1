package org.onewindow.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row into the line that people see. */
@Component
class ClockRow implements RowMapper<ClockLine> {

    static final String COLUMNS = """
            select d.*, coalesce(o.name, d.holder) as holder_name, pause.many, pause.since
              from deadline d
              left join office o on o.code = d.holder
              cross join lateral (select count(*) as many, max(p.from_at) filter (where p.to_at is null) as since
                                    from deadline_pause p where p.deadline_id = d.id) pause
            """;

    private final TimesLeft times;
    private final Clock clock;

    ClockRow(TimesLeft times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    @Override
    public ClockLine mapRow(ResultSet row, int index) throws SQLException {
        var now = clock.instant();
        var kind = DeadlineKind.valueOf(row.getString("kind"));
        var due = Objects.requireNonNull(moment(row, "due_at"));
        var ended = moment(row, "ended_at");
        var since = moment(row, "since");
        boolean alarmed = row.getBoolean("alarmed");
        boolean minimum = kind.minimum();
        return new ClockLine(
                row.getLong("id"),
                kind,
                row.getString("subject"),
                row.getString("case_number"),
                row.getString("holder"),
                row.getString("holder_name"),
                row.getString("basis"),
                row.getString("source"),
                row.getString("unit"),
                row.getInt("limit_amount"),
                row.getInt("own_limit"),
                Objects.requireNonNull(moment(row, "started_at")),
                due,
                state(DeadlineState.valueOf(row.getString("state")), ended, due, alarmed, minimum, now),
                ended == null ? left(row, due, since, now) : null,
                alarmed,
                row.getBoolean("assumed"),
                minimum,
                row.getInt("many"),
                since,
                moment(row, "done_at"),
                ended,
                ended == null ? row.getString("process_instance_id") : null);
    }

    private TimeLeft left(ResultSet row, Instant due, @Nullable Instant since, Instant now) throws SQLException {
        var unit = LimitUnit.valueOf(row.getString("unit"));
        var region = row.getString("region");
        return since == null ? times.between(now, due, unit, region) : times.paused(since, due, unit, region);
    }

    private static ClockState state(
            DeadlineState state, @Nullable Instant ended, Instant due, boolean alarmed, boolean minimum, Instant now) {
        if (ended != null) {
            return switch (state) {
                case MET, RUNNING, PAUSED -> ClockState.MET;
                case BREACHED -> minimum ? ClockState.MET : ClockState.LATE;
                case CANCELLED -> ClockState.CANCELLED;
            };
        }
        if (state == DeadlineState.PAUSED) {
            return ClockState.PAUSED;
        }
        if (!due.isAfter(now)) {
            return minimum ? ClockState.REACHED : ClockState.OVERDUE;
        }
        var midnight = LocalDate.ofInstant(now, Reckoning.ZONE)
                .plusDays(1)
                .atStartOfDay(Reckoning.ZONE)
                .toInstant();
        if (!due.isAfter(midnight)) {
            return ClockState.DUE_TODAY;
        }
        return alarmed ? ClockState.ALARMED : ClockState.RUNNING;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
