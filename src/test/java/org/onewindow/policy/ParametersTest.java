package org.onewindow.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.OneWindowTest;
import org.onewindow.deadline.DeadlineKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OneWindowTest
class ParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "dibao.standard,700.00",
        "tmp.fast_cap,1",
        "tmp.township_cap,2000.00",
        "tmp.max,7000.00",
        "reserve.annual,50000.00",
        "fund.county,1000000.00",
        "follow_up.attempts,3",
        "office.closes,17:30"
    })
    void contract_values_of_the_demo_county(String key, String value) {
        assertThat(parameters.text(key, "990101101", TODAY)).isEqualTo(value);
    }

    @Test
    void db57_22_determination_takes_30_working_days_at_most_45() {
        assertThat(parameters.whole("deadline.DETERMINATION.LOW_INCOME.limit", "610102", TODAY))
                .isEqualTo(30);
        assertThat(parameters.whole("deadline.DETERMINATION.extended_limit", "610102", TODAY))
                .isEqualTo(45);
        assertThat(parameters
                        .get("deadline.DETERMINATION.LOW_INCOME.limit", "610102", TODAY)
                        .source())
                .contains("第二十二条");
    }

    @Test
    void law_24_to_27_department_aid_waits_for_recognition_and_disaster_does_not() {
        assertThat(parameters.list("matter.waits_for.MEDICAL", "990101", TODAY)).containsExactly("RECOGNITION");
        assertThat(parameters.list("matter.waits_for.DISASTER", "990101", TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void every_kind_of_limit_has_its_parameters_from_2019_on(DeadlineKind kind) {
        for (int year = 2019; year <= 2027; year++) {
            var on = LocalDate.of(year, 1, 1);
            assertThat(parameters.whole("deadline." + kind + ".limit", "990101", on))
                    .isPositive();
            assertThat(parameters.text("deadline." + kind + ".basis", "990101", on))
                    .isIn("STATUTORY", "LOCAL", "TARGET");
        }
    }

    @Test
    void every_value_names_its_source() {
        assertThat(jdbc.sql("select count(*) from policy_parameter where length(source) < 4")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_narrowest_region_wins_and_every_period_ends_where_the_next_begins() {
        insert("trial.region", "CN", "2019-01-01", "2026-07-01", "nation before");
        insert("trial.region", "CN", "2026-07-01", null, "nation");
        insert("trial.region", "610000", "2026-07-01", null, "province");
        insert("trial.region", "610102", "2026-07-01", null, "county");
        parameters.refresh();

        assertThat(parameters.text("trial.region", "CN", LocalDate.of(2026, 6, 30)))
                .isEqualTo("nation before");
        assertThat(parameters.text("trial.region", "990101", LocalDate.of(2026, 7, 1)))
                .isEqualTo("nation");
        assertThat(parameters.text("trial.region", "610104", TODAY)).isEqualTo("province");
        assertThat(parameters.text("trial.region", "610102-yb", TODAY)).isEqualTo("county");
        assertThat(parameters.text("trial.region", "610102", LocalDate.of(2026, 6, 30)))
                .isEqualTo("nation before");
    }

    @Test
    void two_values_never_hold_at_once() {
        insert("trial.overlap", "CN", "2019-01-01", null, "one");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert("trial.overlap", "CN", "2026-01-01", "2026-02-01", "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such.key", "dibao.standard"})
    void a_missing_value_is_a_fault_not_zero(String key) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> parameters.get(key, "110101", TODAY));
    }

    private void insert(String key, String region, String from, @Nullable String to, String value) {
        jdbc.sql("""
                        insert into policy_parameter (key, region, valid_from, valid_to, value, unit, source)
                        values (:key, :region, cast(:from as date), cast(:to as date), :value, 'TEXT', '产品默认')""")
                .param("key", key)
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .param("value", value)
                .update();
    }
}
