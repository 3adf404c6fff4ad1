package org.onewindow.discovery;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Submission;

/** A report as JSON: {@code {"person":{"place":…}}} is read as the field {@code person.place}. */
public final class LeadBody {

    private LeadBody() {}

    public static Submission of(Map<String, @Nullable Object> body) {
        var flat = new HashMap<String, @Nullable Object>();
        body.forEach((name, value) -> {
            if (value instanceof Map<?, ?> part) {
                part.forEach((inner, told) -> flat.put(name + "." + inner, told));
            } else {
                flat.put(name, value);
            }
        });
        return new Submission(flat);
    }
}
