package org.onewindow.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onewindow.shared.Wording;
import org.springframework.stereotype.Component;

/** Names of parameters, their values and units as people read them. */
@Component
class ParameterLabels {

    private static final Set<String> WORDS = Set.of("CODE", "CODES", "ROLE", "FLAG", "TEXT", "TIME", "OFFICE");

    private final Wording wording;

    ParameterLabels(Wording wording) {
        this.wording = wording;
    }

    /** E.g. {@code deadline.DETERMINATION.LOW_INCOME.limit}: the name of the limit, of the kind of matter, of the part. */
    String name(String key, Locale locale) {
        var own = wording.label("parameter", key, locale);
        if (!own.equals(key)) {
            return own;
        }
        return words(List.of(key.split("\\.")), locale);
    }

    /**
     * Under what a parameter is found in a list of hundreds: the kind of limit, the step of a determination. Whatever
     * has a name of its own stands together, standards and amounts above all.
     */
    String family(String key, Locale locale) {
        var words = List.of(key.split("\\."));
        return words.size() < 3 && !wording.label("parameter", key, locale).equals(key)
                ? wording.text("parameter.own-names", List.of(), locale)
                : words(words.subList(0, Math.min(2, words.size() - 1)), locale);
    }

    private String words(List<String> words, Locale locale) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(word(words.get(i), i == 0 ? "" : words.get(0), locale));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    String unit(String unit, Locale locale) {
        return wording.label("unit", unit, locale);
    }

    /** The unit behind a value; what is a word or a time of day needs none. */
    String measure(String unit, Locale locale) {
        return WORDS.contains(unit) ? "" : unit(unit, locale);
    }

    String region(String region, Locale locale) {
        return region.equals("CN") ? wording.label("region", region, locale) : region;
    }

    String value(String value, String unit, Locale locale) {
        return switch (unit) {
            case "CODE", "CODES", "ROLE", "FLAG" ->
                wording.sentence("parameter-value.list", java.util.Map.of("value", value, "unit", unit), locale);
            default -> value;
        };
    }

    private String word(String word, String family, Locale locale) {
        for (var list : family.equals("deadline")
                ? List.of("deadline", "matter.kind", "parameter.part")
                : List.of("matter.kind", "parameter.part")) {
            var label = wording.label(list, word, locale);
            if (!label.equals(word)) {
                return label;
            }
        }
        return word;
    }
}
