package org.onewindow.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What the delegates and handlers of one case did to the engine, so that the bare engine can be walked the same way:
 * words set, instances started, messages delivered, by place (element and subject) and without the case's number.
 */
final class Recording {

    sealed interface Act {}

    record Say(Map<String, Object> words) implements Act {}

    record Start(String process, String subject, Map<String, Object> words) implements Act {}

    record Deliver(String message, String subject, Map<String, Object> words) implements Act {}

    private static final String CASE = "{case}";

    private final Map<String, List<Act>> acts = new HashMap<>();
    private final ThreadLocal<@Nullable String> place = new ThreadLocal<>();
    private volatile @Nullable String caseNumber;

    void begin(String number) {
        caseNumber = number;
    }

    void end() {
        caseNumber = null;
    }

    void at(String element, String subject) {
        place.set(key(element, subject, subject.substring(0, Math.min(subject.length(), 21))));
    }

    void add(Act act) {
        var here = place.get();
        if (caseNumber != null && here != null) {
            acts.computeIfAbsent(here, at -> new CopyOnWriteArrayList<>()).add(act);
        }
    }

    List<Act> of(String element, String subject, String number) {
        return acts.getOrDefault(key(element, subject, number), List.of());
    }

    /** With the number taken out. */
    String general(String text) {
        var number = caseNumber;
        return number == null ? text : text.replace(number, CASE);
    }

    Map<String, Object> general(Map<String, Object> words) {
        return mapped(words, this::general);
    }

    static String of(String text, String number) {
        return text.replace(CASE, number);
    }

    static Map<String, Object> of(Map<String, Object> words, String number) {
        return mapped(words, text -> of(text, number));
    }

    private static Map<String, Object> mapped(
            Map<String, Object> words, java.util.function.UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, Object>();
        words.forEach((name, value) -> changed.put(name, value instanceof String text ? change.apply(text) : value));
        return changed;
    }

    private static String key(String element, String subject, String number) {
        return element + " of " + subject.replace(number, CASE);
    }
}
