package org.onewindow.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Moments as pages write them: local time to the minute. */
@Component
class Times {

    private final Clock clock;
    private final DateTimeFormatter minutes;

    Times(Clock clock) {
        this.clock = clock;
        this.minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    String text(Instant moment) {
        return minutes.format(moment);
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }
}
