package org.onewindow.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.springframework.stereotype.Component;

/** The deployed forms as a person sees them: in their language, a start form with what is known already. */
@Component
class Forms {

    /** Where a component keeps words for people. */
    private static final List<String> WORDS = List.of("label", "text", "description", "dateLabel", "timeLabel");

    private final FormService forms;
    private final FormWords words;
    private final AsSystem asSystem;
    private final ObjectMapper json;

    Forms(FormService forms, FormWords words, AsSystem asSystem, ObjectMapper json) {
        this.forms = forms;
        this.words = words;
        this.asSystem = asSystem;
        this.json = json;
    }

    JsonNode ofTask(String taskId, Locale locale) {
        return inLanguage(read(() -> forms.getDeployedTaskForm(taskId)), locale);
    }

    JsonNode ofStart(String definitionId, FormData known, Locale locale) {
        var form = inLanguage(read(() -> forms.getDeployedStartForm(definitionId)), locale);
        form.path("components").forEach(component -> fill((ObjectNode) component, known));
        return form;
    }

    private JsonNode inLanguage(JsonNode form, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            var id = form.path("id").asText();
            form.path("components").forEach(component -> translate((ObjectNode) component, id));
        }
        return form;
    }

    private void translate(ObjectNode component, String form) {
        WORDS.stream()
                .filter(component::has)
                .forEach(name -> component.put(
                        name, words.english(form, component.path(name).asText())));
        component.path("values").forEach(option -> translate((ObjectNode) option, form));
        component.path("components").forEach(inner -> translate((ObjectNode) inner, form));
        if (component.path("appearance") instanceof ObjectNode unit && unit.has("suffixer")) {
            unit.put("suffixer", words.english(form, unit.path("suffixer").asText()));
        }
    }

    private void fill(ObjectNode component, FormData known) {
        var key = component.path("key").asText();
        if (known.values().containsKey(key)) {
            component.set("defaultValue", json.valueToTree(known.values().get(key)));
        }
        var options = known.options().get(component.path("valuesKey").asText());
        if (options != null) {
            component.remove("valuesKey");
            component.set("values", json.valueToTree(options));
        }
        component.path("components").forEach(inner -> fill((ObjectNode) inner, known));
    }

    private JsonNode read(Supplier<InputStream> form) {
        try (var stream = asSystem.call(form)) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
