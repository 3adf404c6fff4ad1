package org.onewindow.shared;

/** The state of the thing does not allow this now (HTTP 409). */
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, Object... args) {
        super(code, args);
    }
}
