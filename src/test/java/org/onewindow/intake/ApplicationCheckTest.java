package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.NewCase;
import org.onewindow.document.Documents;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.shared.InvalidInput;

class ApplicationCheckTest {

    static final String SAMPLE = """
            {"channel":"WINDOW","office":"990101101","receivedAt":"2026-11-20T09:12:00+08:00",
             "applicant":{"name":"王建国","idType":"RESIDENT_ID","idNumber":"990101196503072216","phone":"13900000001",
               "hukou":"990101101002","residence":"990101101002","address":"杨家村12号"},
             "household":[
               {"name":"李秀英","idNumber":"990101196708121827","relation":"SPOUSE","health":"SERIOUS_ILLNESS"},
               {"name":"王小雨","idNumber":"990101200909150025","relation":"CHILD","schooling":"SENIOR_SECONDARY",
                "school":"990101-school-1"}],
             "householdMonthlyIncomeYuan":1200.00,"needs":["LIVING","MEDICAL","EDUCATION"],
             "story":"妻子上月确诊重病,家里没有其他收入",
             "authorisations":[{"member":"990101196503072216","signedOn":"2026-11-20"},
               {"member":"990101196708121827","signedOn":"2026-11-20"}],
             "emergency":{"kind":"ILLNESS","place":"990101101","since":"2026-11-18","neededYuan":800.00}}""";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Offices offices = mock();
    private final Documents documents = mock();
    private final ApplicationCheck check = new ApplicationCheck(offices, documents, CLOCK);

    @BeforeEach
    void knowTheCounty() {
        given(offices.find(anyString())).willReturn(Optional.empty());
        given(offices.township(anyString())).willReturn(Optional.empty());
        var liulin = new Office("990101101", "柳林镇", Office.Kind.TOWNSHIP, "990101", "990101");
        know(liulin);
        know(new Office("990101-yb", "医疗保障局", Office.Kind.DEPARTMENT, "990101", "990101"));
        know(new Office("990101-school-1", "第一中学", Office.Kind.SCHOOL, "990101", "990101"));
        given(offices.township("990101101")).willReturn(Optional.of(liulin));
        given(offices.township("990101101002")).willReturn(Optional.of(liulin));
        given(documents.find(anyString())).willReturn(Optional.empty());
    }

    @Test
    void a_case_is_confidential_only_when_asked() {
        assertThat(read(sample -> {}).confidential()).isFalse();
        assertThat(read(sample -> sample.put("confidential", true)).confidential())
                .isTrue();
    }

    @Test
    void the_sample_is_read() {
        var application = read(sample -> {});

        assertThat(application.office()).isEqualTo("990101101");
        assertThat(application.receivedAt()).isEqualTo(Instant.parse("2026-11-20T01:12:00Z"));
        assertThat(application.needs()).containsExactly("LIVING", "MEDICAL", "EDUCATION");
        assertThat(application.members()).hasSize(3);
        assertThat(application.members().get(1).facts().health()).isEqualTo("SERIOUS_ILLNESS");
        assertThat(application.members().get(2).facts().bornOn()).isEqualTo("2009-09-15");
        assertThat(application.authorisations()).containsOnlyKeys("M0", "M1");
        assertThat(application.details().monthlyIncomeFen()).isEqualTo(120_000);
        assertThat(application.emergency())
                .isEqualTo(new CaseView.Emergency("ILLNESS", "990101101", LocalDate.of(2026, 11, 18), 80_000L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /channel                            | "PIGEON"                    | channel                       | unknown-code
            /channel                            | null                        | channel                       | required
            /office                             | "990101199"                 | office                        | unknown-office
            /office                             | "990101-yb"                 | office                        | not-a-township
            /receivedAt                         | "2026-11-20T10:00:01+08:00" | receivedAt                    | in-future
            /receivedAt                         | "2026-02-30T10:00:00+08:00" | receivedAt                    | not-a-moment
            /occurredAt                         | "2026-11-20T09:13:00+08:00" | occurredAt                    | in-future
            /applicant                          | null                        | applicant                     | required
            /applicant/name                     | " "                         | applicant.name                | required
            /applicant/idNumber                 | "990101196503072215"        | applicant.idNumber            | id-check-digit
            /applicant/idNumber                 | "99010119650307"            | applicant.idNumber            | id-form
            /applicant/idNumber                 | ""                          | applicant.idNumber            | required
            /applicant/idType                   | "NONE"                      | applicant.idReason            | required
            /applicant/phone                    | "none"                      | applicant.phone               | phone
            /applicant/hukou                    | "990101101009"              | applicant.hukou               | unknown-place
            /applicant/hukou                    | null                        | applicant.hukou               | required
            /applicant/account                  | "12"                        | applicant.account             | account
            /household/0/idNumber               | "990101196503072216"        | household[0].idNumber         | person-twice
            /household/1/idNumber               | "990101196708121827"        | household[1].idNumber         | person-twice
            /household/0/relation               | "NEIGHBOUR"                 | household[0].relation         | unknown-code
            /household/0/relation               | null                        | household[0].relation         | required
            /household/1/school                 | "990101-yb"                 | household[1].school           | unknown-school
            /household/0/disability             | {"category":"LIMB","grade":5} | household[0].disability.grade | whole-between
            /household/0/income                 | -1                          | household[0].income           | amount-negative
            /household/1                        | null                        | household[1]                  | required
            /householdMonthlyIncomeYuan         | -0.01                       | householdMonthlyIncomeYuan    | amount-negative
            /householdMonthlyIncomeYuan         | 1200.001                    | householdMonthlyIncomeYuan    | amount-decimals
            /needs                              | []                          | needs                         | required
            /needs                              | ["LIVING","MOON"]           | needs[1]                      | unknown-code
            /authorisations/0/member            | "11010519491231002X"        | authorisations[0].member      | not-in-household
            /authorisations/1/member            | "990101196503072216"        | authorisations[1].member      | listed-twice
            /authorisations/0/signedOn          | "2026-11-21"                | authorisations[0].signedOn    | in-future
            /emergency/place                    | "990101101002"              | emergency.place               | unknown-office
            /emergency/place                    | "990101-yb"                 | emergency.place               | not-a-township
            /emergency/kind                     | null                        | emergency.kind                | required
            /emergency/since                    | "2026-11-31"                | emergency.since               | not-a-date
            /emergency/neededYuan               | 0                           | emergency.neededYuan          | amount-positive
            /emergency/neededYuan               | 1e12                        | emergency.neededYuan          | amount-too-large
            /currentBenefits                    | ["GOLD"]                    | currentBenefits[0]            | unknown-code
            /paperNumber                        | "纸-7"                       | lateReason                    | late-reason
            /contact                            | {"name":"赵六"}               | contact.phone                 | required
            /agent                              | {"name":"赵六","mandateDocument":"x"} | agent.mandateDocument | unknown-document
            """)
    void a_field_that_cannot_be_taken_is_named(String at, String value, String field, String code) {
        var refused = refused(sample -> set(sample, at, value));

        assertThat(refused.errors()).extracting("field", "code").contains(tuple(field, code));
    }

    @Test
    void a_story_of_a_megabyte_is_refused_and_not_repeated() {
        var story = "长".repeat(400_000);

        var refused = refused(sample -> sample.put("story", story));

        assertThat(refused.errors()).extracting("field", "code").containsExactly(tuple("story", "too-long"));
        assertThat(refused).hasMessageNotContaining("长");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var refused = refused(sample -> {
            sample.remove("channel");
            set(sample, "/applicant/idNumber", "\"990101196503072215\"");
            set(sample, "/householdMonthlyIncomeYuan", "0.001");
        });

        assertThat(refused.errors())
                .extracting("field")
                .contains("channel", "applicant.idNumber", "householdMonthlyIncomeYuan");
    }

    @Test
    void a_wrong_number_is_told_where_it_stands_and_not_where_it_is_repeated() {
        var refused = refused(sample -> {
            set(sample, "/applicant/idNumber", "\"990101196503072215\"");
            set(sample, "/authorisations/0/member", "\"990101196503072215\"");
        });

        assertThat(refused.errors())
                .extracting("field", "code")
                .containsExactly(tuple("applicant.idNumber", "id-check-digit"));
    }

    @Test
    void someone_without_a_document_needs_a_reason_and_no_number() {
        var application = read(sample -> {
            set(sample, "/household/0/idType", "\"NONE\"");
            set(sample, "/household/0/idNumber", "null");
            set(sample, "/household/0/idReason", "\"未登记户口\"");
            set(sample, "/household/0/bornOn", "\"2020-05-01\"");
            set(sample, "/authorisations/1/member", "\"M1\"");
        });

        assertThat(application.members().get(1).person().idNumber()).isNull();
        assertThat(application.members().get(1).facts().bornOn()).isEqualTo("2020-05-01");
        assertThat(application.authorisations()).containsKey("M1");
    }

    @Test
    void a_place_of_another_county_is_taken() {
        assertThat(read(sample -> set(sample, "/applicant/hukou", "\"610102001\""))
                        .hukou())
                .isEqualTo("610102001");
    }

    private NewCase read(Consumer<ObjectNode> change) {
        return check.read(request(change), "clerk.liulin");
    }

    private InvalidInput refused(Consumer<ObjectNode> change) {
        var request = request(change);
        return catchThrowableOfType(InvalidInput.class, () -> check.read(request, "clerk.liulin"));
    }

    private ApplicationRequest request(Consumer<ObjectNode> change) {
        try {
            var sample = (ObjectNode) json.readTree(SAMPLE);
            change.accept(sample);
            return json.treeToValue(sample, ApplicationRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void set(ObjectNode sample, String at, String value) {
        var parts = List.of(at.substring(1).split("/"));
        JsonNode node = sample;
        for (var part : parts.subList(0, parts.size() - 1)) {
            node = part.matches("\\d+") ? node.get(Integer.parseInt(part)) : node.get(part);
        }
        var last = parts.get(parts.size() - 1);
        var read = read(value);
        if (node instanceof ObjectNode object) {
            object.set(last, read);
        } else {
            ((ArrayNode) node).set(Integer.parseInt(last), read);
        }
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void know(Office office) {
        given(offices.find(office.code())).willReturn(Optional.of(office));
    }
}
