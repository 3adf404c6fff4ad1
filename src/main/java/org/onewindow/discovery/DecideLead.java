package org.onewindow.discovery;

import org.jspecify.annotations.Nullable;

/** @param wish for {@link LeadOutcome#OPEN_CASE} */
public record DecideLead(
        String number, LeadOutcome outcome, @Nullable String reason, LeadWish wish) {}
