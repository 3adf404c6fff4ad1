package org.onewindow.workflow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * English beside the Chinese that the forms are written in: {@code forms/en/<form>.json}, and {@code common.json} for
 * what several forms say. A text that has none stays Chinese.
 */
@Component
class FormWords {

    private static final String COMMON = "common";

    private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    FormWords(ObjectMapper json) {
        this.json = json;
    }

    String english(String form, String chinese) {
        var own = table(form).get(chinese);
        return own == null ? table(COMMON).getOrDefault(chinese, chinese) : own;
    }

    private Map<String, String> table(String form) {
        return tables.computeIfAbsent(form, this::read);
    }

    private Map<String, String> read(String form) {
        var file = new ClassPathResource("forms/en/" + form + ".json");
        if (!file.exists()) {
            return Map.of();
        }
        try (var stream = file.getInputStream()) {
            return json.readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
