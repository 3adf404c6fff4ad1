package org.onewindow.document;

import org.onewindow.shared.Problem;

/** The content is neither JPEG, PNG nor PDF (HTTP 415). */
public final class ForbiddenType extends Problem {

    private static final long serialVersionUID = 1L;

    ForbiddenType() {
        super("document-type");
    }
}
