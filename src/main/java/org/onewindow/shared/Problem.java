package org.onewindow.shared;

import java.util.List;

/**
 * A refusal that a person can understand. {@code code} is a message key below {@code problem.} and {@code args} fill
 * it; neither holds personal data.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    protected Problem(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
