package org.onewindow.determination;

import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.Money;

/** The township's latest opinion on a matter, with the reason it gave. */
public record OpinionView(
        OpinionOutcome outcome,
        MatterResult result,
        @Nullable Money amount,
        @Nullable String reason,
        String preparedBy) {}
