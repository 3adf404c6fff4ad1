package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/**
 * What the deciding authority says.
 *
 * @param settled office to which the matter was sent up
 * @param office whose leader speaks: the same, or the county where nobody there may
 * @param amount null: the amount of the opinion
 * @param meeting null where no meeting was held
 */
public record Confirm(
        String matter,
        String settled,
        String office,
        ConfirmationOutcome outcome,
        @Nullable Money amount,
        @Nullable String reason,
        @Nullable Meeting meeting) {

    /** The record that belongs to the decision where a meeting took it. */
    public record Meeting(
            @Nullable LocalDate on,
            @Nullable String host,
            @Nullable String minutes) {}
}
