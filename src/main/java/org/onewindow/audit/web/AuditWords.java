package org.onewindow.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.audit.AuditSearch;
import org.onewindow.shared.Wording;
import org.springframework.stereotype.Component;

/** What an entry of the trail says, as people read it: entries keep codes. */
@Component
class AuditWords {

    private static final List<String> WHY = List.of("view-reason");

    /** The lists to which the words of an act's detail belong; a word of none of them stands as it is. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("submit", List.of("task")),
            Map.entry("register", List.of("channel")),
            Map.entry("register-lead", List.of("reporter")),
            Map.entry("view-person", WHY),
            Map.entry("view-reporter", WHY),
            Map.entry("view-document", List.of("paper", "view-reason")),
            Map.entry("upload-document", List.of("paper")),
            Map.entry("view-letter", List.of("matter.kind")),
            Map.entry("report-harm", List.of("harm.authority")),
            Map.entry("file-relative", List.of("relation")),
            Map.entry("remind-deadline", List.of("deadline")),
            Map.entry("pause-deadline", List.of("deadline")),
            Map.entry("resume-deadline", List.of("deadline")),
            Map.entry("extend-deadline", List.of("deadline")),
            Map.entry("reassign-task", List.of("deadline")));

    private final Wording wording;

    AuditWords(Wording wording) {
        this.wording = wording;
    }

    String act(AuditSearch.Entry entry, Locale locale) {
        return wording.label("act", entry.act(), locale);
    }

    String detail(AuditSearch.Entry entry, Locale locale) {
        var lists = LISTS.getOrDefault(entry.act(), List.of());
        return Stream.of(entry.detail().split(" ", -1))
                .map(word -> word(word, lists, locale))
                .collect(Collectors.joining(" "));
    }

    private String word(String word, List<String> lists, Locale locale) {
        return lists.stream()
                .map(list -> wording.label(list, word, locale))
                .filter(label -> !label.equals(word))
                .findFirst()
                .orElse(word);
    }
}
