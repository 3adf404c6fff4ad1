package org.onewindow.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.deadline.CalendarYears.DayException;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;

class ArrangementTextTest {

    @Test
    void days_off_and_make_up_days_are_read_in_both_languages() {
        var days = ArrangementText.parse(
                2027, "\uFEFFdate,kind,name\n2027-01-01,off,元旦\n\n2027-01-03，班，元旦\n2026-12-31,休,元旦\n");

        assertThat(days)
                .containsExactly(
                        new DayException(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new DayException(LocalDate.of(2027, 1, 3), true, "元旦"),
                        new DayException(LocalDate.of(2026, 12, 31), false, "元旦"));
    }

    @Test
    void every_line_that_cannot_be_taken_is_named() {
        var text = """
                2027-02-30,off,春节
                2027-02-01,free,春节
                2027-02-01,off
                2028-05-01,off,劳动节
                2027-02-06,off,春节
                2027-02-06,work,春节
                2027-02-08,work,春节""";

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ArrangementText.parse(2027, text))
                .extracting(InvalidInput::errors)
                .isEqualTo(List.of(
                        FieldError.of("arrangement", "calendar-line-date", 1),
                        FieldError.of("arrangement", "calendar-line", 2),
                        FieldError.of("arrangement", "calendar-line", 3),
                        FieldError.of("arrangement", "calendar-line-year", 4, "2027"),
                        FieldError.of("arrangement", "calendar-line-twice", 6, "2027-02-06"),
                        FieldError.of("arrangement", "calendar-line-needless", 7, "2027-02-08")));
    }

    @Test
    void an_empty_arrangement_is_none() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ArrangementText.parse(2027, "date,kind,name\n"));
    }
}
