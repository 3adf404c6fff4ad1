package org.onewindow.determination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterResult;
import org.onewindow.policy.Authority;
import org.onewindow.shared.Money;

/**
 * A letter without its people.
 *
 * @param label …-01-L1
 * @param number 文号, as printed
 * @param office letterhead and seal
 * @param benefitFrom first month of the benefit
 * @param servedOn null until it was served; reconsideration and suit run from then
 */
public record LetterView(
        String label,
        String number,
        String office,
        Authority authority,
        String matter,
        String caseNumber,
        Instant issuedAt,
        MatterResult result,
        @Nullable Money amount,
        @Nullable LocalDate benefitFrom,
        @Nullable LocalDate servedOn,
        @Nullable ServiceManner how,
        @Nullable String announcedAt,
        @Nullable LocalDate announcedOn) {}
