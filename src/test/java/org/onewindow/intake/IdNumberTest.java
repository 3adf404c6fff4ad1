package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.intake.ApplicationCodes.IdType;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 11010519491231002X",
        "PASSPORT, E12345678",
        "HMT_PERMIT, H12345678",
        "HMT_PERMIT, M1234567801",
        "HMT_PERMIT, 12345678",
        "HMT_RESIDENCE_PERMIT, 810000199408230021",
        "HMT_RESIDENCE_PERMIT, 830000199201300022",
        "FOREIGN_RESIDENCE_PERMIT, FRA110097052512"
    })
    void a_number_of_its_kind_is_taken(IdType type, String number) {
        assertThat(IdNumber.fault(type, number, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, E12345678, id-form",
        "PASSPORT, E1234567890, id-form-passport",
        "HMT_PERMIT, K12345678, id-form-permit",
        "HMT_RESIDENCE_PERMIT, 110105194912310020, id-form-residence",
        "HMT_RESIDENCE_PERMIT, 810000199408230022, id-check-digit",
        "FOREIGN_RESIDENCE_PERMIT, FRA11009705251, id-form-residence",
        "NONE, 1, id-none"
    })
    void anything_else_is_refused_with_its_reason(IdType type, String number, String code) {
        assertThat(IdNumber.fault(type, number, TODAY)).contains(code);
    }
}
