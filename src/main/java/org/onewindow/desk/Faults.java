package org.onewindow.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Sentences;
import org.springframework.stereotype.Component;

/** What was wrong with a form, by field, as sentences; {@code ""} for the form as a whole. */
@Component
class Faults {

    private final Sentences sentences;

    Faults(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @throws Problem the given one when no form can mend it */
    Map<String, List<String>> of(Problem problem, Locale locale) {
        var byField = new LinkedHashMap<String, List<String>>();
        if (problem instanceof InvalidInput invalid) {
            for (var error : invalid.errors()) {
                byField.computeIfAbsent(error.field(), field -> new java.util.ArrayList<>())
                        .add(sentences.of(new InvalidInput(List.of(error)), locale));
            }
        } else if (problem instanceof Conflict) {
            byField.put("", List.of(sentences.of(problem, locale)));
        } else {
            throw problem;
        }
        return byField;
    }
}
