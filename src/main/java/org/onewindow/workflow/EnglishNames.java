package org.onewindow.workflow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.shared.WordTable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands behind the {@link WebappGate}: who reads English gets the names of tasks, processes and filters in English,
 * tasks from the messages, the others from {@code processes/en.json}. In the models and the engine they stay Chinese.
 */
class EnglishNames extends OncePerRequestFilter {

    /** Where the engine's answers keep names. */
    private static final List<String> NAMES = List.of("name", "description");

    private final ObjectMapper json;
    private final Map<String, String> english = new HashMap<>();

    EnglishNames(ObjectMapper json) {
        this.json = json;
        try (var stream = new ClassPathResource("processes/en.json").getInputStream()) {
            english.putAll(json.readValue(stream, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var chinese = tasks(Locale.SIMPLIFIED_CHINESE);
        tasks(Locale.ENGLISH).forEach((key, name) -> english.put(chinese.getOrDefault(key, key), name));
    }

    private static Map<String, String> tasks(Locale reader) {
        return new WordTable(reader).with("worklist", "task.").words();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!LocaleContextHolder.getLocale().getLanguage().equals("en")) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        var type = answer.getContentType();
        if (type != null && type.contains("json") && answer.getContentSize() > 0) {
            var body = json.readTree(answer.getContentAsByteArray());
            translate(body);
            answer.resetBuffer();
            json.writeValue(answer.getOutputStream(), body);
        }
        answer.copyBodyToResponse();
    }

    private void translate(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var name : NAMES) {
                var found = english.get(object.path(name).asText());
                if (found != null) {
                    object.put(name, found);
                }
            }
        }
        node.forEach(this::translate);
    }
}
