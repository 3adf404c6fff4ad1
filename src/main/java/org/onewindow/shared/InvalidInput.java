package org.onewindow.shared;

import java.util.List;

/** Fields that cannot be taken (HTTP 422). Nothing was saved. */
public final class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("invalid-input");
        this.errors = List.copyOf(errors);
    }

    public static InvalidInput of(String field, String code, Object... args) {
        return new InvalidInput(List.of(FieldError.of(field, code, args)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
