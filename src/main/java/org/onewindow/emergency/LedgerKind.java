package org.onewindow.emergency;

/** What an entry does: an amount leaves one account of the fund and reaches another. */
public enum LedgerKind {
    OPENING("OPENING", "AVAILABLE"),
    HOLD("AVAILABLE", "HELD"),
    /** A hold on the county's fund because a township's reserve is exhausted (县级先行拨付). */
    ADVANCE("AVAILABLE", "HELD"),
    RELEASE("HELD", "AVAILABLE"),
    PAY("HELD", "PAID"),
    RECOVER("PAID", "RECOVERED");

    private final String from;
    private final String to;

    LedgerKind(String from, String to) {
        this.from = from;
        this.to = to;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }
}
