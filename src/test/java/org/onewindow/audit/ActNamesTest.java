package org.onewindow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Auditors read words: whatever is written on the trail has a name in both languages. */
class ActNamesTest {

    private static final Pattern ACT = Pattern.compile(
            "\\brecord\\([^;\",]+(?:\\(\\))?,\\s*\"([a-z-]+)\"|\\b[A-Z]+\\(\"([a-z]+-(?:deadline|task))\"\\)|\"(public-[a-z]+)\"");

    @Test
    void every_act_on_the_trail_has_a_name() throws IOException {
        var acts = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                ACT.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> acts.add(List.of(1, 2, 3).stream()
                                .map(found::group)
                                .filter(act -> act != null)
                                .findFirst()
                                .orElseThrow()));
            }
        }
        assertThat(acts).contains("submit", "view-person", "extend-deadline", "public-rate", "make-confidential");
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var names = ResourceBundle.getBundle(
                    "messages/audit",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(acts).as(language.toString()).allMatch(act -> names.containsKey("act." + act));
        }
    }
}
