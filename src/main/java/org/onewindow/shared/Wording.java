package org.onewindow.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns message keys into sentences. Texts of events, notices and letters name their parts: {@code {amount}} is the
 * detail of that name as it stands, {@code {kind:matter.kind}} the label {@code matter.kind.<value of kind>}, several
 * codes between commas the list of their labels. Texts of problems and field errors number them: {@code {0}}.
 */
@Component
public class Wording {

    private static final Pattern PART = Pattern.compile("\\{([A-Za-z]\\w*)(?::([\\w.-]+))?}");

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence with named parts. A detail that is missing is left out. */
    public String sentence(String key, Map<String, String> details, Locale locale) {
        var text = text(key, List.of(), locale);
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(part(part, details, locale)));
    }

    /** A text with numbered parts; the key itself when no bundle has it. */
    public String text(String key, List<Object> args, Locale locale) {
        var text = messages.getMessage(key, args.isEmpty() ? null : args.toArray(), key, locale);
        return text == null ? key : text;
    }

    /** The label of {@code code} in the list {@code list}. */
    public String label(String list, String code, Locale locale) {
        var key = list + "." + code;
        var text = text(key, List.of(), locale);
        return text.equals(key) ? code : text;
    }

    private String part(MatchResult part, Map<String, String> details, Locale locale) {
        var value = details.getOrDefault(part.group(1), "");
        var list = part.group(2);
        if (list == null || value.isEmpty()) {
            return value;
        }
        return Arrays.stream(value.split(","))
                .map(code -> label(list, code, locale))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "));
    }
}
