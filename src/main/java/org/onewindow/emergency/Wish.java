package org.onewindow.emergency;

import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/** What a decider wants given; complete only for a grant. {@code goods} says which when the form is GOODS. */
public record Wish(
        @Nullable Money amount,
        @Nullable Form form,
        @Nullable String goods,
        @Nullable Payee payee) {}
