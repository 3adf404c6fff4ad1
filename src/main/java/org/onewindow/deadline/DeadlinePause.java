package org.onewindow.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch in which a limit does not run. */
@Entity
@Table(name = "deadline_pause")
@SuppressWarnings("UnusedVariable") // the column behind the list
class DeadlinePause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deadline_id")
    private Deadline deadline;

    private Instant fromAt;
    private @Nullable Instant toAt;
    private String reason;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected DeadlinePause() {}

    DeadlinePause(Deadline deadline, Instant fromAt, String reason) {
        this.deadline = deadline;
        this.fromAt = fromAt;
        this.reason = reason;
    }

    /** Ends it if it still lasts, at the earliest when it began. */
    void endAt(Instant at) {
        if (toAt == null) {
            toAt = at.isBefore(fromAt) ? fromAt : at;
        }
    }

    boolean lasts() {
        return toAt == null;
    }

    Instant from() {
        return fromAt;
    }

    String reason() {
        return reason;
    }

    Span span() {
        return new Span(fromAt, toAt == null ? fromAt : toAt);
    }

    DeadlineView.Pause view() {
        return new DeadlineView.Pause(fromAt, toAt, reason);
    }
}
