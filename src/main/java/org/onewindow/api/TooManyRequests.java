package org.onewindow.api;

import org.onewindow.shared.Problem;

/** Asked too often (HTTP 429). */
final class TooManyRequests extends Problem {

    private static final long serialVersionUID = 1L;

    TooManyRequests() {
        super("too-many-requests");
    }
}
