package org.onewindow.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens, meets, pauses and cancels limits. The row is the truth; the engine's timer is an alarm that asks it. */
public interface Deadlines {

    /**
     * Opens the limit of {@code subject}, or returns the one already open.
     *
     * @param subject number of the case, matter, visit, grant, referral or extension
     * @param holder office that must act
     * @param startedAt the event's moment; day 0
     */
    DeadlineView open(DeadlineKind kind, String subject, String caseNumber, String holder, Instant startedAt);

    /** As above with a fixed end (24:00 of {@code dueOn}), e.g. a wait-listed referral. */
    DeadlineView openUntil(
            DeadlineKind kind, String subject, String caseNumber, String holder, Instant startedAt, LocalDate dueOn);

    /** Done at {@code at}: MET, or stays BREACHED with the moment it was done. Nothing open: nothing happens. */
    void meet(DeadlineKind kind, String subject, Instant at);

    void cancel(DeadlineKind kind, String subject);

    /** Every limit still open of the case except those of emergency aid already held or paid ({@code keep}). */
    void cancelAll(String caseNumber, List<DeadlineKind> keep);

    /** @throws org.onewindow.shared.Conflict when a statutory limit has no article that lets it pause */
    void pause(DeadlineKind kind, String subject, Instant from, String reason);

    void resume(DeadlineKind kind, String subject, Instant at);

    List<DeadlineView> ofCase(String caseNumber);

    @Nullable
    DeadlineView find(DeadlineKind kind, String subject);
}
