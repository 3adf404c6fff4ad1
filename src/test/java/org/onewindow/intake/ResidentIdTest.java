package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void right_numbers_have_no_fault() {
        assertThat(ResidentId.fault("11010519491231002X", TODAY)).isEmpty();
        assertThat(ResidentId.fault("990101196503072216", TODAY)).isEmpty();
    }

    @Test
    void a_wrong_check_digit_is_found() {
        assertThat(ResidentId.fault("110105194912310021", TODAY)).contains("id-check-digit");
    }

    @Test
    void a_date_that_is_not_in_the_calendar_is_found() {
        assertThat(ResidentId.fault(withCheckDigit("99010119650230221"), TODAY)).contains("id-birth-date");
        assertThat(ResidentId.fault(withCheckDigit("99010118690307221"), TODAY)).contains("id-birth-date");
    }

    @Test
    void nobody_is_born_tomorrow() {
        assertThat(ResidentId.fault(withCheckDigit("99010120261121001"), TODAY)).contains("id-birth-future");
        assertThat(ResidentId.fault(withCheckDigit("99010120261120001"), TODAY)).isEmpty();
    }

    @Test
    void fifteen_digits_and_letters_are_no_number() {
        assertThat(ResidentId.fault("990101650307221", TODAY)).contains("id-form");
        assertThat(ResidentId.fault("99010119650307221Y", TODAY)).contains("id-form");
    }

    @Test
    void a_small_x_and_blanks_are_taken() {
        assertThat(ResidentId.normalised(" 110105 19491231 002x")).isEqualTo("11010519491231002X");
    }

    static String withCheckDigit(String first17) {
        for (char digit : "0123456789X".toCharArray()) {
            var fault = ResidentId.fault(first17 + digit, TODAY);
            if (!fault.equals(Optional.of("id-check-digit"))) {
                return first17 + digit;
            }
        }
        throw new IllegalArgumentException(first17);
    }
}
