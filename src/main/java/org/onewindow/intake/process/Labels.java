package org.onewindow.intake.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.casefile.Household;
import org.onewindow.shared.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of intake show, in the reader's language and without whole names. */
@Component("intakeLabels")
class Labels {

    private final Wording wording;

    Labels(Wording wording) {
        this.wording = wording;
    }

    /** The labels of {@code codes} in one line. */
    String of(String list, Collection<?> codes) {
        var locale = LocaleContextHolder.getLocale();
        return codes.stream()
                .map(code -> wording.label(list, String.valueOf(code), locale))
                .collect(Collectors.joining(comma(locale)));
    }

    String household(Household household) {
        var locale = LocaleContextHolder.getLocale();
        return household.members().stream()
                .map(member -> member.maskedName() + "(" + wording.label("relation", member.relation(), locale) + ")")
                .collect(Collectors.joining(comma(locale)));
    }

    static <E extends Enum<E>> Optional<E> code(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
    }

    static <E extends Enum<E>> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String comma(Locale locale) {
        return locale.getLanguage().equals("zh") ? "、" : ", ";
    }
}
