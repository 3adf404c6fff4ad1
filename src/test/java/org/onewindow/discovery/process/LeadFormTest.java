package org.onewindow.discovery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.StartDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OneWindowTest
class LeadFormTest {

    @Autowired
    private StartDoor door;

    @Autowired
    private Actors actors;

    @Autowired
    private LeadStartHandler handler;

    @Test
    void the_form_and_the_handler_know_the_same_fields() throws IOException {
        var keys = new TreeSet<String>();
        collect(new JsonMapper().readTree(Path.of("forms/lead.form").toFile()), keys);

        assertThat(handler.fields()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @Transactional
    void a_report_taken_down_in_the_form_gets_a_number_of_the_place_s_township() {
        var clerk = actors.byId("clerk.liulin");

        assertThat(door.prefill("discovery-lead", clerk).options().get("placeOptions"))
                .anyMatch(option -> option.label().equals("河湾镇渡口村"));
        assertThat(door.submit(
                                "discovery-lead",
                                Map.of("story", "房屋倒塌", "personPlace", "990101102002", "showAnything", "x"),
                                clerk)
                        .number())
                .matches("990101102-L-\\d{4}-\\d{6}");
    }

    @Test
    void what_is_wrong_is_named_by_the_field_of_the_form() {
        assertThatThrownBy(() -> door.submit(
                        "discovery-lead",
                        Map.of("reporterKind", "ANONYMOUS", "reporterPhone", "13800000000"),
                        actors.byId("clerk.liulin")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        faults -> assertThat(faults.errors())
                                .extracting("field")
                                .containsExactlyInAnyOrder("reporterPhone", "personPlace", "story"));
    }

    private static void collect(JsonNode component, Set<String> keys) {
        if (component.has("key")) {
            keys.add(component.path("key").asText());
        }
        component.path("components").forEach(child -> collect(child, keys));
    }
}
