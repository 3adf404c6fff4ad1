package org.onewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LocalTime24Test {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T16:00:00Z");

    @Test
    void a_limit_that_ends_at_midnight_ends_on_its_last_day() {
        assertThat(LocalTime24.end(MIDNIGHT)).isEqualTo("2026-11-30 24:00");
        assertThat(LocalTime24.end(MIDNIGHT.plusSeconds(60))).isEqualTo("2026-12-01 00:01");
        assertThat(LocalTime24.end(Instant.parse("2026-11-27T09:30:00Z"))).isEqualTo("2026-11-27 17:30");
    }

    @Test
    void what_happens_at_midnight_happens_on_the_new_day() {
        assertThat(LocalTime24.moment(MIDNIGHT)).isEqualTo("2026-12-01 00:00");
    }
}
