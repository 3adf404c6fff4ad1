package org.onewindow.workflow;

import java.util.Map;
import java.util.TreeMap;

/** The whole word list: every process variable there is. A test refuses any other. */
public final class Words {

    private static final Map<String, ProcessVariable<?>> ALL = new TreeMap<>();

    public static final ProcessVariable<String> CASE_NUMBER = text("caseNumber");
    public static final ProcessVariable<String> OFFICE = text("office");
    public static final ProcessVariable<String> MATTER_NUMBER = text("matterNumber");
    public static final ProcessVariable<String> VISIT_NUMBER = text("visitNumber");
    public static final ProcessVariable<String> GRANT_NUMBER = text("grantNumber");
    public static final ProcessVariable<String> REFERRAL_NUMBER = text("referralNumber");
    /** Log-in name of the first visitor. */
    public static final ProcessVariable<String> VISITOR = text("visitor");
    /** Log-in name of the leader who approved by phone. */
    public static final ProcessVariable<String> PHONE_APPROVER = text("phoneApprover");

    public static final ProcessVariable<String> DECIDING_OFFICE = text("decidingOffice");
    public static final ProcessVariable<String> GRANTING_OFFICE = text("grantingOffice");
    /** County civil affairs; holds what nobody in the township may do. */
    public static final ProcessVariable<String> COUNTY_OFFICE = text("countyOffice");

    public static final ProcessVariable<String> COORDINATING_OFFICE = text("coordinatingOffice");
    public static final ProcessVariable<String> VERIFYING_OFFICE = text("verifyingOffice");
    /** Office of the managers who decide on an extension. */
    public static final ProcessVariable<String> APPROVING_OFFICE = text("approvingOffice");

    public static final ProcessVariable<Boolean> EMERGENCY_AID = flag("emergencyAid");
    public static final ProcessVariable<Boolean> EMERGENCY_CLOSED = flag("emergencyClosed");
    public static final ProcessVariable<Boolean> NEEDS_INVESTIGATION = flag("needsInvestigation");
    public static final ProcessVariable<Boolean> LIMIT_REACHED = flag("limitReached");
    public static final ProcessVariable<Boolean> CHECK_FRESH = flag("checkFresh");
    public static final ProcessVariable<Boolean> TOWNSHIP_DECIDES = flag("townshipDecides");
    public static final ProcessVariable<Boolean> BY_PHONE = flag("byPhone");
    public static final ProcessVariable<Boolean> REVIEW_DUE = flag("reviewDue");
    public static final ProcessVariable<Boolean> SECOND_RETURN = flag("secondReturn");
    public static final ProcessVariable<Boolean> VISIT_ELSEWHERE = flag("visitElsewhere");
    public static final ProcessVariable<Boolean> VISIT_REQUEST = flag("visitRequest");
    /** The visit made for the lead is used again. */
    public static final ProcessVariable<Boolean> VISIT_FRESH = flag("visitFresh");

    public static final ProcessVariable<Boolean> HAS_LIKENESS = flag("hasLikeness");
    public static final ProcessVariable<Boolean> CHECK_DISPUTED = flag("checkDisputed");
    public static final ProcessVariable<Boolean> PUBLICITY_DUE = flag("publicityDue");
    public static final ProcessVariable<Boolean> OBJECTION_UPHELD = flag("objectionUpheld");
    public static final ProcessVariable<Boolean> COUNTY_VISIT_DUE = flag("countyVisitDue");
    public static final ProcessVariable<Boolean> ANNOUNCEMENT_DUE = flag("announcementDue");

    public static final ProcessVariable<String> CHECK_OUTCOME = text("checkOutcome");
    public static final ProcessVariable<String> COUNTERSIGN_OUTCOME = text("countersignOutcome");
    public static final ProcessVariable<String> CONTACT_OUTCOME = text("contactOutcome");
    /** ACCEPTED, NOT_ACCEPTED, ENDED. */
    public static final ProcessVariable<String> INTAKE_OUTCOME = text("intakeOutcome");
    /** HERE, REFERRAL, OUTSIDE. */
    public static final ProcessVariable<String> MATTER_ROUTE = text("matterRoute");
    /** READY, WAIT, NEGATIVE. */
    public static final ProcessVariable<String> FACT_STATE = text("factState");

    public static final ProcessVariable<String> OPINION_OUTCOME = text("opinionOutcome");
    public static final ProcessVariable<String> DETERMINATION_OUTCOME = text("determinationOutcome");
    public static final ProcessVariable<String> VISIT_OUTCOME = text("visitOutcome");
    public static final ProcessVariable<String> ECONOMIC_CHECK_OUTCOME = text("economicCheckOutcome");
    /** GRANT, TO_COUNTY, CONFERENCE, NOT_GRANTED: what the latest decider said. */
    public static final ProcessVariable<String> RELIEF_OUTCOME = text("reliefOutcome");
    /** HELD, EXHAUSTED. */
    public static final ProcessVariable<String> HOLD_OUTCOME = text("holdOutcome");

    public static final ProcessVariable<String> ADVANCE_OUTCOME = text("advanceOutcome");
    /** PAID, AGAIN, RELEASED, NONE. */
    public static final ProcessVariable<String> DISBURSEMENT_OUTCOME = text("disbursementOutcome");

    public static final ProcessVariable<String> PHONE_OUTCOME = text("phoneOutcome");
    public static final ProcessVariable<String> REVIEW_OUTCOME = text("reviewOutcome");
    public static final ProcessVariable<String> RECOVERY_OUTCOME = text("recoveryOutcome");
    public static final ProcessVariable<String> RECEIPT_OUTCOME = text("receiptOutcome");
    public static final ProcessVariable<String> REPLY_OUTCOME = text("replyOutcome");
    public static final ProcessVariable<String> FOLLOW_UP_OUTCOME = text("followUpOutcome");
    public static final ProcessVariable<String> RECONSIDER_OUTCOME = text("reconsiderOutcome");
    /** SETTLED, CHANGED. */
    public static final ProcessVariable<String> FEEDBACK_OUTCOME = text("feedbackOutcome");

    /** NEW, MERGED, then what was decided: OPEN_CASE, CHARITY, … */
    public static final ProcessVariable<String> LEAD_OUTCOME = text("leadOutcome");

    public static final ProcessVariable<String> EXTENSION_OUTCOME = text("extensionOutcome");
    public static final ProcessVariable<String> CHANGE_OUTCOME = text("changeOutcome");

    private Words() {}

    public static Map<String, ProcessVariable<?>> all() {
        return Map.copyOf(ALL);
    }

    private static ProcessVariable<String> text(String name) {
        return listed(new ProcessVariable<>(name, String.class));
    }

    private static ProcessVariable<Boolean> flag(String name) {
        return listed(new ProcessVariable<>(name, Boolean.class));
    }

    private static <T> ProcessVariable<T> listed(ProcessVariable<T> variable) {
        ALL.put(variable.name(), variable);
        return variable;
    }
}
