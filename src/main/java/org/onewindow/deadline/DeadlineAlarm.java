package org.onewindow.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An alarm that was raised; kept for ever. */
@Entity
@Table(name = "deadline_alarm")
@SuppressWarnings("UnusedVariable") // columns that only people read
class DeadlineAlarm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deadline_id")
    private Deadline deadline;

    private String mark;
    private int limitAmount;
    private Instant dueAt;
    private Instant raisedAt;
    private boolean breached;
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected DeadlineAlarm() {}

    DeadlineAlarm(Deadline deadline, String mark, int limitAmount, Instant dueAt, Instant raisedAt, boolean breached) {
        this.deadline = deadline;
        this.mark = mark;
        this.limitAmount = limitAmount;
        this.dueAt = dueAt;
        this.raisedAt = raisedAt;
        this.breached = breached;
    }

    boolean isOf(Mark other, int limit) {
        return standsFor(limit) && mark.equals(other.toString());
    }

    boolean standsFor(int limit) {
        return !withdrawn && limitAmount == limit;
    }

    /** It was raised too early, on a calendar that was only assumed. */
    void withdraw() {
        withdrawn = true;
    }

    String mark() {
        return mark;
    }

    boolean breached() {
        return breached;
    }
}
