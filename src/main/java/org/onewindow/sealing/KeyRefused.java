package org.onewindow.sealing;

/** A key is missing, unfit or not the one that the data was sealed with. The message is one sentence in two languages. */
public final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyRefused(String message) {
        super(message);
    }
}
