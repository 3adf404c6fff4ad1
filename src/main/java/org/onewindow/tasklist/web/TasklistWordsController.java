package org.onewindow.tasklist.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onewindow.document.DocumentCode;
import org.onewindow.shared.WordTable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every word of Tasklist's scripts in the reader's language. */
@RestController
class TasklistWordsController {

    private static final List<String> OF_CASES = List.of(
            "case.state.",
            "channel.",
            "need.",
            "relation.",
            "id-type.",
            "health.",
            "disability.",
            "schooling.",
            "work.",
            "housing.",
            "emergency.kind.");

    /** @param papers codes in the order in which people are offered them */
    record Words(String language, Map<String, String> words, List<String> papers) {}

    @GetMapping("/tasklist/words")
    Words words(Locale locale) {
        var table = new WordTable(locale)
                .own("tasklist", "tasklist.")
                .with("deadline", "deadline.")
                .with("document", "paper.")
                .with("matter", "matter.")
                .with("matter", "subject.");
        OF_CASES.forEach(prefix -> table.with("casefile", prefix));
        var papers = Stream.of(DocumentCode.values()).map(Enum::name).toList();
        return new Words(table.language(), table.words(), papers);
    }
}
