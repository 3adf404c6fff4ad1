package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the forms say in Chinese they say in English too. */
class FormWordsTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormWords words = new FormWords(JSON);

    @Test
    void every_word_of_every_form_has_an_english_one() throws IOException {
        var missing = new TreeMap<String, Set<String>>();
        chinese()
                .forEach((form, texts) -> texts.stream()
                        .filter(text ->
                                CHINESE.matcher(words.english(form, text)).find())
                        .forEach(text -> missing.computeIfAbsent(form, it -> new TreeSet<>())
                                .add(text)));
        assertThat(missing).isEmpty();
    }

    @Test
    void nothing_is_translated_that_no_form_says() throws IOException {
        var said = chinese();
        var everywhere = new TreeSet<String>();
        said.values().forEach(everywhere::addAll);
        for (var table : files("forms/en", ".json")) {
            var form = table.getFileName().toString().replace(".json", "");
            var known = form.equals("common") ? everywhere : said.getOrDefault(form, Set.of());
            JSON.readTree(table.toFile())
                    .fieldNames()
                    .forEachRemaining(text -> assertThat(known).as(form).contains(text));
        }
    }

    private static Map<String, Set<String>> chinese() throws IOException {
        var texts = new TreeMap<String, Set<String>>();
        for (var file : files("forms", ".form")) {
            var form = JSON.readTree(file.toFile());
            collect(
                    form.path("components"),
                    texts.computeIfAbsent(form.path("id").asText(), id -> new TreeSet<>()));
        }
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual() && CHINESE.matcher(node.asText()).find()) {
            texts.add(node.asText());
        }
        node.forEach(inner -> collect(inner, texts));
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
