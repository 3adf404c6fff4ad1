package org.onewindow.document;

import org.onewindow.shared.Problem;

/** More than 10 MB (HTTP 413). */
public final class TooLarge extends Problem {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("document-too-large");
    }
}
