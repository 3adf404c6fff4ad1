package org.onewindow.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;

/** The fields of a form as its reader sees them: by their labels, from top to bottom. */
final class FormFields {

    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");
    private static final Pattern STEP = Pattern.compile("\\.(\\w)");
    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");

    private final List<Field> fields = new ArrayList<>();

    private record Field(String key, String label) {}

    FormFields(JsonNode form) {
        read(form.path("components"));
    }

    private void read(JsonNode components) {
        for (var component : components) {
            var label = LABELS.stream()
                    .map(name -> component.path(name).asText())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            var key = component.path("key").asText();
            if (!key.isEmpty() && !label.isEmpty()) {
                fields.add(new Field(key, label));
            }
            read(component.path("components"));
        }
    }

    /** Null for a field that the form does not have, or that is called as another one below another heading. */
    @Nullable
    String label(String field) {
        int place = place(field);
        if (place == fields.size()) {
            return null;
        }
        var label = fields.get(place).label;
        return fields.stream().filter(it -> it.label.equals(label)).count() == 1 ? label : null;
    }

    InvalidInput ordered(InvalidInput invalid) {
        return new InvalidInput(invalid.errors().stream()
                .sorted(Comparator.comparingInt((FieldError error) -> place(error.field())))
                .toList());
    }

    /** Behind the last where the form has no such field. */
    private int place(String path) {
        var key = STEP.matcher(PLACE.matcher(path).replaceAll(""))
                .replaceAll(step -> step.group(1).toUpperCase(Locale.ROOT));
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).key.equals(key)) {
                return i;
            }
        }
        return fields.size();
    }
}
