package org.onewindow.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void anybody_computes_the_same_number_again_and_another_seed_or_year_brings_another() {
        var matter = "990101101-2026-000001-01";
        assertThat(Draw.of("one-window", 2026, matter)).isEqualTo(4045);
        assertThat(Draw.of("one-window", 2027, matter)).isNotEqualTo(4045);
        assertThat(Draw.of("another", 2026, matter)).isNotEqualTo(4045);
    }

    @Test
    void tk43_16_a_share_of_30_percent_hits_about_three_matters_of_ten() {
        long hit = IntStream.rangeClosed(1, 10_000)
                .filter(number ->
                        Draw.hits(Draw.of("one-window", 2026, "990101101-2026-%06d-01".formatted(number)), 30))
                .count();
        assertThat(hit).isBetween(2_850L, 3_150L);
    }

    @Test
    void nothing_hits_no_share_and_everything_hits_the_whole() {
        assertThat(Draw.hits(0, 0)).isFalse();
        assertThat(Draw.hits(2_999, 30)).isTrue();
        assertThat(Draw.hits(3_000, 30)).isFalse();
        assertThat(Draw.hits(9_999, 100)).isTrue();
    }
}
