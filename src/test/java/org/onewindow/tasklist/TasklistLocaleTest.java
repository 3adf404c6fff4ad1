package org.onewindow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Tasklist's Chinese against the English that this version of the web applications brings. */
class TasklistLocaleTest {

    /** Signs and empty labels, the same in every language. */
    private static final Set<String> NOT_WORDS = Set.of("", "<", "<=", ">", ">=");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");

    private final JsonNode chinese = locale("zh-CN");
    private final JsonNode english = locale("en");

    @Test
    void every_label_of_tasklist_has_a_chinese_one_and_no_more() {
        assertThat(words(chinese, "labels").keySet())
                .isEqualTo(words(english, "labels").keySet());
    }

    @Test
    void no_label_was_left_in_english() {
        var theirs = words(english, "labels");
        words(chinese, "labels").forEach((key, label) -> {
            if (!NOT_WORDS.contains(label)) {
                assertThat(label).as(key).isNotEqualTo(theirs.get(key)).matches(".*\\p{IsHan}.*");
            }
        });
    }

    @Test
    void placeholders_are_kept() {
        var theirs = words(english, "labels");
        words(chinese, "labels")
                .forEach((key, label) ->
                        assertThat(placeholders(label)).as(key).isEqualTo(placeholders(theirs.getOrDefault(key, ""))));
    }

    @Test
    void dates_have_every_part_of_the_english_ones() {
        assertThat(keys(chinese.path("dateLocales"))).isEqualTo(keys(english.path("dateLocales")));
        assertThat(chinese.at("/dateLocales/months")).hasSize(12);
        assertThat(chinese.at("/dateLocales/weekdays")).hasSize(7);
        assertThat(chinese.at("/dateLocales/relativeTime/dd").asText()).isEqualTo("%d 天");
        assertThat(chinese.at("/dateLocales/relativeTime/future").asText()).isEqualTo("%s后");
    }

    private static Map<String, String> words(JsonNode locale, String part) {
        var words = new TreeMap<String, String>();
        locale.path(part)
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
        return words;
    }

    private static Set<String> keys(JsonNode dates) {
        var keys = new TreeSet<String>();
        for (var part : dates.properties()) {
            keys.add(part.getKey());
            part.getValue().fieldNames().forEachRemaining(name -> keys.add(part.getKey() + "." + name));
        }
        return keys;
    }

    private static Set<String> placeholders(String label) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(label).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static JsonNode locale(String name) {
        var resource =
                new ClassPathResource("META-INF/resources/webjars/camunda/app/tasklist/locales/" + name + ".json");
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
