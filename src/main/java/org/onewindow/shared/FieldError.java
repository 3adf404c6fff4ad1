package org.onewindow.shared;

import java.util.List;

/**
 * One field that cannot be taken. {@code field} is the name in the request ({@code household[0].idNumber}), {@code code}
 * a message key below {@code error.}, {@code args} fill the message (what is allowed), never the bad value itself.
 */
public record FieldError(String field, String code, List<Object> args) {

    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(field, code, List.of(args));
    }
}
