package org.onewindow.workflow;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns refusals into sentences of the reader's language. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole refusal in one text; each field that cannot be taken is named. */
    public String of(Problem problem, Locale locale) {
        if (problem instanceof InvalidInput invalid) {
            return of(invalid, field -> null, locale);
        }
        return messages.getMessage("problem." + problem.code(), problem.args().toArray(), problem.code(), locale);
    }

    /** The fields named as the form names them; one that it does not have by its own name. */
    String of(InvalidInput invalid, UnaryOperator<@Nullable String> labels, Locale locale) {
        return invalid.errors().stream()
                .map(error -> {
                    var label = labels.apply(error.field());
                    return say(
                            "sentence.field",
                            locale,
                            label == null ? label(error.field(), locale) : label,
                            of(error, locale));
                })
                .distinct()
                .collect(Collectors.joining(say("sentence.then", locale)));
    }

    public String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

    public String of(FieldError error, Locale locale) {
        return messages.getMessage("error." + error.code(), error.args().toArray(), error.code(), locale);
    }

    /** {@code household[0].idNumber} is labelled by its whole name or its last one, with the place kept. */
    public String label(String field, Locale locale) {
        var whole = field.replaceAll("\\[\\d+]", "");
        var name = whole.substring(whole.lastIndexOf('.') + 1);
        var label = messages.getMessage("field." + whole, null, null, locale);
        if (label == null) {
            label = messages.getMessage("field." + name, null, name, locale);
        }
        return field.contains("[") ? say("sentence.placed", locale, label, field) : label;
    }
}
