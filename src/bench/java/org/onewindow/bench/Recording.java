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

    /** One stay at an element: what was done there, and the words it found. */
    record Visit(List<Act> acts, Map<String, Object> before) {}

    private static final String CASE = "{case}";

    private final Map<String, List<Visit>> visits = new HashMap<>();
    private final Map<String, Integer> replayed = new HashMap<>();
    private static final ThreadLocal<@Nullable Visit> PLACE = new ThreadLocal<>();
    private volatile @Nullable String caseNumber;

    void begin(String number) {
        caseNumber = number;
    }

    void end() {
        caseNumber = null;
    }

    boolean on() {
        return caseNumber != null;
    }

    void at(String element, String subject, Map<String, Object> before) {
        var number = caseNumber;
        if (number != null) {
            var visit = new Visit(new CopyOnWriteArrayList<>(), before);
            visits.computeIfAbsent(key(element, subject, number), at -> new CopyOnWriteArrayList<>())
                    .add(visit);
            PLACE.set(visit);
        }
    }

    /** Where the thread is, to come {@link #back} to when an act sets off others. */
    @Nullable
    Visit here() {
        return PLACE.get();
    }

    void back(@Nullable Visit here) {
        PLACE.set(here);
    }

    void add(Act act) {
        var here = PLACE.get();
        if (caseNumber != null && here != null) {
            here.acts().add(act);
        }
    }

    /** What is to be done at the next stay there: a loop comes by more than once. */
    List<Act> next(String element, String subject, String number) {
        var stays = visits.get(key(element, subject, number));
        if (stays == null) {
            return List.of();
        }
        int stay = replayed.merge(element + " of " + subject, 1, Integer::sum);
        return stays.get(Math.min(stay, stays.size()) - 1).acts();
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
