package org.onewindow.deadline;

import org.onewindow.shared.InvalidInput;

/** In which order a list is read; a minus in front turns it round. */
enum ClockOrder {
    DUE("due", "due_at", ">", "asc"),
    DUE_LAST("-due", "due_at", "<", "desc"),
    STARTED("started", "started_at", ">", "asc"),
    STARTED_LAST("-started", "started_at", "<", "desc");

    private final String word;
    private final String column;
    private final String beyond;
    private final String direction;

    ClockOrder(String word, String column, String beyond, String direction) {
        this.word = word;
        this.column = column;
        this.beyond = beyond;
        this.direction = direction;
    }

    static ClockOrder of(String word) {
        for (var order : values()) {
            if (order.word.equals(word)) {
                return order;
            }
        }
        throw InvalidInput.of("sort", "unknown-code", "due, -due, started, -started");
    }

    String column() {
        return column;
    }

    /** Rows behind the cursor. */
    String behind() {
        return "(d.%s, d.id) %s (:at, :id)".formatted(column, beyond);
    }

    String by(String alias) {
        return " order by %s.%s %s, %s.id %s".formatted(alias, column, direction, alias, direction);
    }
}
