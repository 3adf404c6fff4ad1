package org.onewindow.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows: values by field key and, for selects and checklists, options by the field's {@code valuesKey}.
 * Made for one look, never stored in the engine.
 */
public final class FormData {

    /**
     * @param value code that is submitted
     * @param label what the person reads
     */
    public record Option(String value, String label) {}

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, List<Option>> options = new LinkedHashMap<>();

    public static FormData empty() {
        return new FormData();
    }

    public FormData value(String field, @Nullable Object value) {
        values.put(field, value);
        return this;
    }

    public FormData options(String valuesKey, List<Option> choice) {
        options.put(valuesKey, choice);
        return this;
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }

    public Map<String, List<Option>> options() {
        return options;
    }
}
