package org.onewindow.determination;

import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.Money;

/**
 * What the township proposes.
 *
 * @param result null: what follows from the outcome, where only one result does
 */
public record PrepareOpinion(
        String matter,
        OpinionOutcome outcome,
        @Nullable MatterResult result,
        @Nullable Money amount,
        @Nullable String reason) {}
