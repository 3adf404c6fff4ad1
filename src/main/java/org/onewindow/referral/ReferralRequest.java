package org.onewindow.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one office asks of others, over all its sendings: counts returns and remembers who is asked next. */
@Entity
@Table(name = "referral_request")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class ReferralRequest {

    @Id
    private String subject;

    private String caseNumber;

    private String kind;

    private String member;

    private String fromOffice;

    private String toOffice;

    private int returns;

    private boolean coordinated;

    private @Nullable String coordinatedBy;

    private byte @Nullable [] minutesSealed;

    private boolean reconsideration;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected ReferralRequest() {}

    ReferralRequest(String subject, String caseNumber, String kind, String member, String fromOffice, String toOffice) {
        this.subject = subject;
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.member = member;
        this.fromOffice = fromOffice;
        this.toOffice = toOffice;
    }

    /** @param ordinal 1 for the first sending */
    Referral send(int ordinal, Instant now) {
        return new Referral(
                subject + "-R" + ordinal,
                subject,
                caseNumber,
                kind,
                member,
                fromOffice,
                toOffice,
                reconsideration,
                coordinated,
                now);
    }

    /** @return true when the county must now settle who handles it */
    boolean countReturn() {
        returns++;
        return returns >= 2;
    }

    void reassign(String office) {
        toOffice = office;
    }

    void coordinate(String leadOffice, byte @Nullable [] minutes, String by) {
        toOffice = leadOffice;
        coordinated = true;
        coordinatedBy = by;
        minutesSealed = minutes;
    }

    /** 复核: asked once more after an answer; returns are counted afresh. */
    void askAgain() {
        reconsideration = true;
        returns = 0;
        coordinated = false;
    }

    String subject() {
        return subject;
    }

    String caseNumber() {
        return caseNumber;
    }

    String fromOffice() {
        return fromOffice;
    }

    String toOffice() {
        return toOffice;
    }

    boolean visitRequest() {
        return kind.equals(Referrals.VISIT_REQUEST);
    }
}
