package org.onewindow.shared;

/** Unknown, or outside the offices of the person who asks (HTTP 404). */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... args) {
        super(code, args);
    }
}
