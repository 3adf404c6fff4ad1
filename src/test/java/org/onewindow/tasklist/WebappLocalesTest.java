package org.onewindow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The web applications' Chinese against the English that this version of them brings. */
class WebappLocalesTest {

    /** Signs, patterns, names of formats, and an English plural's ending: the same in every language, or nothing. */
    private static final Set<String> NOT_WORDS = Set.of("", "<", "<=", ">", ">=", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|\\{}");
    private static final Pattern LINK = Pattern.compile("href=\"#[^\"]*\"");
    private static final Pattern HALF_WIDTH_BY_HAN =
            Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?(]\\p{IsHan}|\\.\\.\\.");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void every_label_has_a_chinese_one_and_no_more(String app) {
        assertThat(labels(app, "zh-CN").keySet())
                .isNotEmpty()
                .isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void no_label_was_left_in_english(String app) {
        labels(app, "zh-CN").forEach((key, label) -> {
            if (!NOT_WORDS.contains(label)) {
                assertThat(label).as(key).matches("(?s).*\\p{IsHan}.*");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholders_and_links_are_kept(String app) {
        var theirs = labels(app, "en");
        labels(app, "zh-CN").forEach((key, label) -> {
            var english = theirs.getOrDefault(key, "");
            assertThat(found(PLACEHOLDER, label)).as(key).isEqualTo(found(PLACEHOLDER, english));
            assertThat(found(LINK, label)).as(key).isEqualTo(found(LINK, english));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void sentences_have_chinese_punctuation(String app) {
        labels(app, "zh-CN")
                .forEach((key, label) -> assertThat(label.replace("&lt;", "").replace("&gt;", ""))
                        .as(key)
                        .doesNotContainPattern(HALF_WIDTH_BY_HAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void dates_have_every_part_of_the_english_ones(String app) {
        var chinese = locale(app, "zh-CN");
        assertThat(keys(chinese.path("dateLocales")))
                .isEqualTo(keys(locale(app, "en").path("dateLocales")));
        assertThat(chinese.at("/dateLocales/months")).hasSize(12);
        assertThat(chinese.at("/dateLocales/weekdays")).hasSize(7);
        assertThat(chinese.at("/dateLocales/relativeTime/dd").asText()).isEqualTo("%d 天");
        assertThat(chinese.at("/dateLocales/relativeTime/future").asText()).isEqualTo("%s后");
    }

    private static Map<String, String> labels(String app, String locale) {
        var words = new TreeMap<String, String>();
        locale(app, locale)
                .path("labels")
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

    private static List<String> found(Pattern pattern, String label) {
        return pattern.matcher(label)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    private static JsonNode locale(String app, String name) {
        var resource =
                new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/locales/" + name + ".json");
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new IllegalStateException(app + " " + name, e);
        }
    }
}
