package org.onewindow.determination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterNumbersTest {

    @Test
    void a_letter_number_names_office_year_and_serial() {
        assertThat(LetterNumbers.text("安和县民政局", 2026, 12)).isEqualTo("安和县民政局社救〔2026〕12号");
    }
}
