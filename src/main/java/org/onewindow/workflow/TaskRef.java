package org.onewindow.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user task as the business sees it.
 *
 * @param id the engine's id, used in the API
 * @param key element id, e.g. {@code check-application}
 * @param name the model's (Chinese) name
 * @param subject business key: number of the case, matter, visit, grant, referral or extension
 * @param office tenant of the instance
 * @param words process variables in scope
 */
public record TaskRef(
        String id,
        String key,
        String name,
        String subject,
        String office,
        @Nullable String assignee,
        Map<String, Object> words) {

    public <T> @Nullable T find(ProcessVariable<T> variable) {
        return variable.type().cast(words.get(variable.name()));
    }

    public <T> T get(ProcessVariable<T> variable) {
        var value = find(variable);
        if (value == null) {
            throw new IllegalStateException("No " + variable.name() + " at task " + key + " of " + subject);
        }
        return value;
    }

    public String caseNumber() {
        return get(Words.CASE_NUMBER);
    }
}
