package org.onewindow.emergency;

import org.jspecify.annotations.Nullable;

/**
 * One decision on a grant.
 *
 * @param actor log-in name of whoever submits; with {@code phone} only the one who writes it down
 * @param step user task
 * @param minutes minutes and persons present of a case conference
 */
public record Ruling(
        String actor,
        String step,
        Level level,
        ReliefOutcome outcome,
        Wish wish,
        @Nullable String reason,
        @Nullable PhoneApproval phone,
        @Nullable String minutes) {}
