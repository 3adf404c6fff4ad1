package org.onewindow.shared;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people read them, on the county's clocks and to the minute. A limit that ends at midnight ends at 24:00 of
 * its last day: people look for the day, and the next one would be read as a day more.
 */
public final class LocalTime24 {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private LocalTime24() {}

    /** {@code 2026-11-27 17:30} */
    public static String moment(Instant moment) {
        return MINUTES.format(moment);
    }

    /** As above; {@code 2026-11-30 24:00} for the midnight that closes that day. */
    public static String end(Instant end) {
        var local = ZonedDateTime.ofInstant(end, ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().minusDays(1) + " 24:00"
                : moment(end);
    }
}
