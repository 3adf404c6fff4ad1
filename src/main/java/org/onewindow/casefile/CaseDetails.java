package org.onewindow.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was told with the application.
 *
 * @param monthlyIncomeFen self-declared monthly average of the whole household
 * @param contact whom to call besides the applicant
 */
public record CaseDetails(
        @Nullable String story,
        @Nullable Long monthlyIncomeFen,
        List<String> currentBenefits,
        @Nullable String residencePermit,
        @Nullable Representative agent,
        @Nullable Representative guardian,
        @Nullable Contact contact,
        @Nullable String lateReason) {

    /** Someone who acts for the applicant. {@code mandateDocument}: id of the paper that says so. */
    public record Representative(
            String name,
            @Nullable String idNumber,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable String mandateDocument) {

        @Override
        public String toString() {
            return "Representative";
        }
    }

    public record Contact(String name, String phone) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    @Override
    public String toString() {
        return "CaseDetails";
    }
}
