package org.onewindow.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.OneWindowTest;
import org.onewindow.matter.MatterKind;
import org.onewindow.policy.Authorities;
import org.onewindow.policy.Authority;
import org.onewindow.policy.Parameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What law and policy say about each kind of matter. 610102 stands for any county without values of its own. */
@OneWindowTest
@Transactional
class KindParametersTest {

    private static final String COUNTY = "610102";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Parameters parameters;

    @Autowired
    Authorities authorities;

    @Autowired
    DatedParameters dated;

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void every_kind_names_its_steps_and_who_decides_with_a_source(MatterKind kind) {
        for (var step : new String[] {"check", "publicity"}) {
            var parameter = parameters.get("determination." + step + "." + kind, COUNTY, TODAY);
            assertThat(parameter.value()).isIn("true", "false");
            assertThat(parameter.source()).isNotBlank();
        }
        assertThat(authorities.of(kind.name(), COUNTY, TODAY) == Authority.RECEIVER)
                .isNotEqualTo(kind.determinedHere());
    }

    @ParameterizedTest
    @CsvSource({
        "LOW_INCOME,true,第十九条",
        "SINGLE_PERSON_DIBAO,true,第十九条",
        "TEKUN,true,第十五条",
        "TEMPORARY_AID,true,支出型",
        "ORPHAN,false,隐私",
        "UNATTENDED_CHILD,false,不公示",
        "DISABILITY_LIVING,false,产品默认",
    })
    void db57_19_tk43_15_sw19_who_is_published(String kind, String published, String source) {
        var parameter = parameters.get("determination.publicity." + kind, COUNTY, TODAY);
        assertThat(parameter.value()).isEqualTo(published);
        assertThat(parameter.source()).contains(source);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW_INCOME,30,STATUTORY",
        "SINGLE_PERSON_DIBAO,30,STATUTORY",
        "TEKUN,35,TARGET",
        "TEMPORARY_AID,20,TARGET",
        "DISABILITY_NURSING,10,TARGET",
        "ORPHAN,20,TARGET",
        "UNATTENDED_CHILD,30,STATUTORY",
        "ELDERLY_ALLOWANCE,20,TARGET",
    })
    void db57_22_sw19_how_long_a_determination_takes(String kind, int days, String basis) {
        var key = "deadline.DETERMINATION." + kind;
        assertThat(parameters.whole(key + ".limit", COUNTY, TODAY)).isEqualTo(days);
        assertThat(parameters.text(key + ".basis", COUNTY, TODAY)).isEqualTo(basis);
    }

    @Test
    void tk43_16_the_county_checks_at_least_30_percent() {
        assertThat(parameters.whole("county_check.share.TEKUN", COUNTY, TODAY)).isEqualTo(30);
    }

    @Test
    void sw19_an_unattended_child_is_counted_from_receipt() {
        assertThat(parameters.text("determination.counts_from.UNATTENDED_CHILD", COUNTY, TODAY))
                .isEqualTo("RECEIPT");
        assertThat(parameters.text("determination.counts_from.LOW_INCOME", COUNTY, TODAY))
                .isEqualTo("ACCEPTANCE");
    }

    @Test
    void law_44_a_county_that_delegates_everything_outweighs_the_nation_and_a_kind_of_its_own_outweighs_both() {
        dated.from(LocalDate.of(2026, 7, 1), "determination.authority", "610102", "DELEGATED");
        dated.from(LocalDate.of(2026, 7, 1), "determination.authority.TEKUN", "610102", "ENTRUSTED");

        assertThat(authorities.of("LOW_INCOME", "610102101", TODAY)).isEqualTo(Authority.DELEGATED);
        assertThat(authorities.of("TEKUN", "610102101", TODAY)).isEqualTo(Authority.ENTRUSTED);
        assertThat(authorities.of("LOW_INCOME", "610102101", LocalDate.of(2026, 6, 30)))
                .isEqualTo(Authority.COUNTY);
    }
}
