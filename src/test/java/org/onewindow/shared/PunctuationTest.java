package org.onewindow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese text that people read has Chinese punctuation, English text has English. */
class PunctuationTest {

    /** What stands for a word that is filled in counts as one. */
    private static final Pattern FILLED = Pattern.compile("\\{[^{}]*}");

    private static final Pattern HALF_WIDTH_BY_HAN =
            Pattern.compile("[\\p{IsHan}”》）][,;:?!()]|[,;:?!()][\\p{IsHan}“《（]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[，；：？！（）。、]");

    /** Attributes and elements of a model that people read. */
    private static final Pattern OF_MODEL =
            Pattern.compile("(?:name|label)=\"([^\"]*)\"|<(?:bpmn:)?(?:documentation|text|description)[^>]*>([^<]*)<");

    @Test
    void messages() throws IOException {
        for (var file : files("src/main/resources/messages", ".properties")) {
            var english = file.toString().endsWith("_en.properties");
            var messages = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
            messages.forEach((key, text) -> {
                if (english) {
                    assertThat(text.toString()).as(file + " " + key).doesNotContainPattern(FULL_WIDTH);
                } else {
                    isChinese(file + " " + key, text.toString());
                }
            });
        }
    }

    @Test
    void forms() throws IOException {
        for (var file : files("forms", ".form")) {
            for (var text : texts(new ObjectMapper().readTree(file.toFile()))) {
                isChinese(file.toString(), text);
            }
        }
    }

    @Test
    void models() throws IOException {
        for (var file : files("processes", "mn")) {
            OF_MODEL.matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .filter(text -> text != null)
                    .forEach(text -> isChinese(file.toString(), text));
        }
    }

    /** Texts without a Chinese character are signs and words of the program. */
    private static void isChinese(String where, String text) {
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            assertThat(FILLED.matcher(text).replaceAll("某")).as(where).doesNotContainPattern(HALF_WIDTH_BY_HAN);
        }
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(inner -> texts.addAll(texts(inner)));
        return texts;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var found = Files.list(Path.of(folder))) {
            var files = found.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
