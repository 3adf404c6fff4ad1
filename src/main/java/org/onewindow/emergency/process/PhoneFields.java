package org.onewindow.emergency.process;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.emergency.PhoneApproval;
import org.onewindow.emergency.PhoneApprovals;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** Reads an approval by phone: {@code phoneApproval {by, at}} over the API, two flat fields from a form. */
@Component
class PhoneFields {

    static final Set<String> NAMES = Set.of("phoneApproval", "phoneApprovalBy", "phoneApprovalAt");
    private static final int LOG_IN = 64;

    private final PhoneApprovals approvals;

    PhoneFields(PhoneApprovals approvals) {
        this.approvals = approvals;
    }

    static boolean given(Submission submission) {
        return submission.has("phoneApproval") || submission.has("phoneApprovalBy");
    }

    /** Null when none was given. Rejects a leader who may not approve, and a moment that cannot be. */
    @Nullable
    PhoneApproval read(Submission submission, String grant, String submitter) {
        var nested = submission.nested("phoneApproval");
        if (nested != null) {
            return read(nested, "phoneApproval.by", "phoneApproval.at", grant, submitter);
        }
        if (submission.has("phoneApprovalBy")) {
            return read(submission, "phoneApprovalBy", "phoneApprovalAt", grant, submitter);
        }
        return null;
    }

    private PhoneApproval read(Submission submission, String byField, String atField, String grant, String submitter) {
        var by = submission.text(byField, LOG_IN);
        if (!by.isEmpty()) {
            submission.require(!by.equals(submitter), byField, "not-oneself");
            submission.require(approvals.mayApprove(by, grant), byField, "phone-approver-not-eligible");
        }
        return new PhoneApproval(by, moment(submission, atField, grant));
    }

    private Instant moment(Submission submission, String field, String grant) {
        var at = submission.optionalMoment(field);
        if (at == null) {
            submission.require(submission.has(field), field, "required");
            return Instant.EPOCH;
        }
        submission.require(approvals.possible(at, grant), field, "call-not-possible");
        return at;
    }
}
