package org.onewindow.shared;

/** The role, the person's own work or a close-relative filing bars this (HTTP 403). */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, Object... args) {
        super(code, args);
    }
}
