package org.onewindow.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values a completed task hands to the model: only words of the list, never what a person wrote. */
public final class RoutingValues {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private RoutingValues() {}

    public static RoutingValues none() {
        return new RoutingValues();
    }

    public static <T> RoutingValues of(ProcessVariable<T> variable, T value) {
        return none().and(variable, value);
    }

    public <T> RoutingValues and(ProcessVariable<T> variable, T value) {
        values.put(variable.name(), variable.type().cast(value));
        return this;
    }

    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
