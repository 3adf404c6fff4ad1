package org.onewindow.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.InvalidInput;

class SuccessionTest {

    private final Parameter now = value("2024-01-01", null, "700.00");

    @Test
    void a_new_value_ends_the_one_in_force_on_its_first_day() {
        var next = value("2027-07-01", null, "735.00");

        assertThat(Succession.of(next, List.of(now))).isEqualTo(new Succession(now, next, null));
    }

    @Test
    void after_a_value_for_a_while_the_former_one_returns() {
        var next = value("2027-01-01", "2027-04-01", "800.00");

        assertThat(Succession.of(next, List.of(now)).returning()).isEqualTo(value("2027-04-01", null, "700.00"));
    }

    @Test
    void the_first_value_of_a_region_ends_nothing() {
        var next = value("2027-01-01", null, "735.00");

        assertThat(Succession.of(next, List.of())).isEqualTo(new Succession(null, next, null));
    }

    @Test
    void a_value_that_ended_is_left_alone() {
        var past = value("2020-01-01", "2022-01-01", "600.00");

        assertThat(Succession.of(value("2022-01-01", null, "650.00"), List.of(past))
                        .ended())
                .isNull();
    }

    @Test
    void a_value_that_begins_on_the_same_day_or_later_is_in_the_way() {
        refuses(value("2024-01-01", null, "735.00"), "validFrom", "parameter-begins-then");
        refuses(value("2023-01-01", null, "735.00"), "validTo", "parameter-next-begins");
        refuses(value("2023-01-01", "2024-06-01", "735.00"), "validTo", "parameter-next-begins");
    }

    private void refuses(Parameter next, String field, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Succession.of(next, List.of(now)))
                .satisfies(invalid -> {
                    assertThat(invalid.errors().get(0).field()).isEqualTo(field);
                    assertThat(invalid.errors().get(0).code()).isEqualTo(code);
                });
    }

    private static Parameter value(String from, @Nullable String to, String value) {
        return new Parameter(
                "dibao.standard",
                "990101",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                value,
                "YUAN_PER_MONTH",
                "产品默认");
    }
}
