package org.onewindow.desk;

import java.time.Clock;
import java.time.Instant;
import org.onewindow.shared.LocalTime24;
import org.springframework.stereotype.Component;

/** Moments as pages write them: local time to the minute. */
@Component
class Times {

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    String text(Instant moment) {
        return LocalTime24.moment(moment);
    }

    /** The end of a limit. */
    String end(Instant end) {
        return LocalTime24.end(end);
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }
}
