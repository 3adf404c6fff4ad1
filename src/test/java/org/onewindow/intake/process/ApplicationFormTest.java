package org.onewindow.intake.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.workflow.Submission;

class ApplicationFormTest {

    @Test
    void the_form_and_the_handler_know_the_same_fields() throws IOException {
        var form = new JsonMapper().readTree(Path.of("forms/application.form").toFile());
        var keys = new TreeSet<String>();
        collect(form, keys);

        assertThat(ApplicationForm.FIELDS).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void members_beyond_the_count_and_closed_groups_are_not_read() {
        var request = form(Map.of(
                        "memberCount", 1, "member1Name", "李秀英", "member2Name", "王小雨", "emergencyKind", "FIRE"))
                .request();

        assertThat(request.household()).hasSize(1);
        assertThat(request.emergency()).isNull();
        assertThat(request.agent()).isNull();
    }

    @Test
    void a_disability_and_a_place_elsewhere_are_read() {
        var request = form(Map.of(
                        "applicantDisabilityCategory", "LIMB",
                        "applicantDisabilityGrade", "2",
                        "applicantHukou", "ELSEWHERE",
                        "applicantHukouElsewhere", "610102001"))
                .request();

        var applicant = request.applicant();
        assertThat(applicant).isNotNull().extracting("hukou").isEqualTo("610102001");
        assertThat(applicant).extracting("disability.grade").isEqualTo(2);
    }

    @Test
    void a_path_of_the_request_leads_back_to_its_field() {
        var form = form(Map.of("applicantHukou", "ELSEWHERE"));

        assertThat(List.of(
                        form.field("applicant.idNumber"),
                        form.field("applicant.hukou"),
                        form.field("household[0].disability.grade"),
                        form.field("household[4].idNumber"),
                        form.field("emergency.neededYuan"),
                        form.field("authorisations[1].member"),
                        form.field("authorisations[1].signedOn"),
                        form.field("agent.idNumber"),
                        form.field("needs[3]"),
                        form.field("story")))
                .containsExactly(
                        "applicantIdNumber",
                        "applicantHukouElsewhere",
                        "member1DisabilityGrade",
                        "member5IdNumber",
                        "emergencyNeededYuan",
                        "authorised",
                        "authorisedOn",
                        "agentIdNumber",
                        "needs",
                        "story");
    }

    private static ApplicationForm form(Map<String, Object> values) {
        return new ApplicationForm(new Submission(new HashMap<String, @Nullable Object>(values)));
    }

    private static void collect(JsonNode node, Set<String> keys) {
        for (var component : node.path("components")) {
            if (component.has("key")) {
                keys.add(component.get("key").asText());
            }
            collect(component, keys);
        }
    }
}
