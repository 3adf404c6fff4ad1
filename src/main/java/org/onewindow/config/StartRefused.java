package org.onewindow.config;

/** The application does not start, for a reason that somebody can mend. Said in two languages, without a stack trace. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason one sentence in Chinese and in English
     * @param remedy what to do about it, likewise
     */
    public StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
