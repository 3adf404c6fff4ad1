package org.onewindow.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask about a member, without name or number.
 *
 * @param incomeFen monthly, self-declared
 */
public record Facts(
        @Nullable LocalDate bornOn,
        @Nullable String health,
        @Nullable String disabilityCategory,
        @Nullable Integer disabilityGrade,
        @Nullable String schooling,
        @Nullable String school,
        @Nullable String work,
        @Nullable Long incomeFen,
        @Nullable String housing) {

    @Override
    public String toString() {
        return "Facts";
    }
}
