package org.onewindow.shared;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be kept and logged: its kinds and places, down to the last cause, without their words. Messages
 * of exceptions quote what people are called, wrote and suffer from.
 */
public final class Wordless extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private final String kind;

    private Wordless(Throwable failure, @Nullable Wordless cause) {
        super(null, cause, false, true);
        this.kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Wordless of(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new Wordless(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    /** Name of the class and, for a chain, of the one at its end: enough for a line in a list. */
    @Override
    public String getMessage() {
        Throwable root = this;
        for (var next = root.getCause(); next != null; next = root.getCause()) {
            root = next;
        }
        return root == this ? kind : kind + " <- " + ((Wordless) root).kind;
    }

    @Override
    public String toString() {
        return kind;
    }
}
