package org.onewindow.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;

class ReliefLimitsTest {

    private static final ReliefLimits LIMITS = new ReliefLimits(yuan("2000.00"), yuan("7000.00"), yuan("700.00"));

    @Test
    void township_grants_up_to_its_cap() {
        assertThatCode(() -> LIMITS.check(Level.TOWNSHIP, Money.ZERO, yuan("2000.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void one_fen_above_the_cap_names_the_cap() {
        assertThatThrownBy(() -> LIMITS.check(Level.TOWNSHIP, Money.ZERO, yuan("2000.01")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .containsExactly(FieldError.of("amountYuan", "above-township-cap", "2000.00", "0.00")));
    }

    @Test
    void earlier_grants_of_the_case_count_against_the_cap() {
        assertThatCode(() -> LIMITS.check(Level.TOWNSHIP, yuan("800.00"), yuan("1200.00")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LIMITS.check(Level.TOWNSHIP, yuan("800.00"), yuan("1200.01")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void county_stops_at_the_maximum_and_the_conference_may_exceed_it() {
        assertThatCode(() -> LIMITS.check(Level.COUNTY, Money.ZERO, yuan("7000.00")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LIMITS.check(Level.COUNTY, Money.ZERO, yuan("7000.01")))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> LIMITS.check(Level.CONFERENCE, Money.ZERO, yuan("9000.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void what_equals_the_fast_cap_is_still_fast_relief() {
        assertThat(LIMITS.fast(yuan("700.00"))).isTrue();
        assertThat(LIMITS.fast(yuan("700.01"))).isFalse();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
