package org.onewindow.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Money;

/**
 * A matter without what people wrote about it.
 *
 * @param subject HOUSEHOLD or a member (M0, M1, …)
 * @param office who handles it now: the case's township, or whoever it was referred to
 * @param receiver office that a referral goes to because of the matter's place (another township, the school); null: the
 *     default receiver of the kind
 * @param place township, school or (outside the county) county code the matter belongs to
 * @param decidingOffice office that decided, null before
 * @param reconsidered reopened after the applicant was not satisfied
 */
public record MatterView(
        String number,
        String caseNumber,
        MatterKind kind,
        String subject,
        String office,
        MatterRoute route,
        @Nullable String receiver,
        String place,
        MatterState state,
        @Nullable Fact waitsFor,
        @Nullable MatterResult result,
        @Nullable Money amount,
        @Nullable String decidedBy,
        @Nullable String decidingOffice,
        @Nullable Instant decidedAt,
        @Nullable String externalRef,
        boolean reconsidered,
        @Nullable Instant toldAt) {}
