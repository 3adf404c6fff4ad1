package org.onewindow.worklist;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;

/** The limit a task works against, by the task's id in the models. */
record TaskLimit(DeadlineKind kind, String subject) {

    private static final Map<String, DeadlineKind> KINDS = Map.ofEntries(
            entry("check-application", DeadlineKind.CHECK),
            entry("countersign-refusal", DeadlineKind.CHECK),
            entry("contact-applicant", DeadlineKind.CONTACT),
            entry("confirm-matters", DeadlineKind.TRIAGE),
            entry("assign-visitors", DeadlineKind.INVESTIGATION_START),
            entry("visit-home", DeadlineKind.HOME_VERIFICATION),
            entry("economic-check", DeadlineKind.ECONOMIC_CHECK),
            entry("hear-check-objection", DeadlineKind.CHECK_OBJECTION),
            entry("prepare-opinion", DeadlineKind.DETERMINATION),
            entry("post-publicity", DeadlineKind.DETERMINATION),
            entry("handle-objection", DeadlineKind.OBJECTION),
            entry("county-visit", DeadlineKind.CONFIRMATION),
            entry("confirm-determination", DeadlineKind.DETERMINATION),
            entry("serve-letter", DeadlineKind.SERVICE),
            entry("announce-decision", DeadlineKind.ANNOUNCEMENT),
            entry("receive-referral", DeadlineKind.REFERRAL_RECEIPT),
            entry("handle-referral", DeadlineKind.REFERRAL_REPLY),
            entry("coordinate", DeadlineKind.COORDINATION),
            entry("decide-relief", DeadlineKind.RELIEF_RESPONSE),
            entry("county-decide-relief", DeadlineKind.RELIEF_RESPONSE),
            entry("case-conference", DeadlineKind.RELIEF_RESPONSE),
            entry("county-advance", DeadlineKind.RELIEF),
            entry("register-disbursement", DeadlineKind.RELIEF),
            entry("confirm-phone-approval", DeadlineKind.RELIEF),
            entry("record-emergency-end", DeadlineKind.EMERGENCY_END),
            entry("complete-formalities", DeadlineKind.FORMALITIES),
            entry("review-relief", DeadlineKind.RELIEF_REVIEW),
            entry("follow-up", DeadlineKind.FOLLOW_UP),
            entry("reconsider", DeadlineKind.RECONSIDERATION),
            entry("approve-extension", DeadlineKind.EXTENSION_DECISION));

    static @Nullable TaskLimit of(TaskRef task) {
        var kind = KINDS.get(task.key());
        return kind == null ? null : new TaskLimit(kind, subject(kind, task));
    }

    private static String subject(DeadlineKind kind, TaskRef task) {
        var word = switch (kind) {
            case RELIEF, RELIEF_RESPONSE, EMERGENCY_END, FORMALITIES, RELIEF_REVIEW -> Words.GRANT_NUMBER;
            case RECONSIDERATION -> Words.MATTER_NUMBER;
            default -> null;
        };
        var own = word == null ? null : task.find(word);
        return own == null ? task.subject() : own;
    }
}
