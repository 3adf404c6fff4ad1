package org.onewindow.triage;

import org.onewindow.matter.MatterKind;

/**
 * A matter the household may be entitled to.
 *
 * @param subject HOUSEHOLD or a member
 * @param reason code of the rule's reason, a label below {@code proposal-reason.}
 */
public record Proposal(MatterKind kind, String subject, String reason) {

    public Wish wish() {
        return new Wish(kind, subject);
    }
}
