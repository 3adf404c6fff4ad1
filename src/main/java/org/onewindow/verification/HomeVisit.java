package org.onewindow.verification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;

/** One visit asked for, from its opening to what was found. */
@Entity
@Table(name = "home_visit")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class HomeVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    private String caseNumber;

    private String office;

    private @Nullable String referralNumber;

    private Instant openedAt;

    private @Nullable Instant assignedAt;

    @ElementCollection
    @CollectionTable(name = "home_visit_visitor", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    @Column(name = "staff")
    private List<String> visitors = new ArrayList<>();

    private byte @Nullable [] helperSealed;

    private @Nullable LocalDate plannedOn;

    private @Nullable String otherOffice;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitPlace place;

    private @Nullable Instant visitedAt;

    private byte @Nullable [] metSealed;

    private byte @Nullable [] findingsSealed;

    private @Nullable String recordedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected HomeVisit() {}

    private HomeVisit(String number, String caseNumber, String office, @Nullable String referral, Instant openedAt) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.office = office;
        this.referralNumber = referral;
        this.openedAt = openedAt;
    }

    /** @param referral number of the referral by which another township asked for it, null for the own visit */
    static HomeVisit open(String number, String caseNumber, String office, @Nullable String referral, Instant now) {
        return new HomeVisit(number, caseNumber, office, referral, now);
    }

    void assign(List<String> staff, byte @Nullable [] helper, @Nullable LocalDate plannedOn, Instant now) {
        mustBeOpen();
        visitors.clear();
        visitors.addAll(staff);
        helperSealed = helper;
        this.plannedOn = plannedOn;
        assignedAt = now;
    }

    void askElsewhere(String township, Instant now) {
        mustBeOpen();
        otherOffice = township;
        assignedAt = now;
    }

    void nobodyHome() {
        mustBeOpen();
        attempts++;
    }

    void record(
            VisitOutcome found,
            @Nullable VisitPlace where,
            Instant at,
            byte @Nullable [] met,
            byte @Nullable [] findings,
            String by) {
        mustBeOpen();
        if (found == VisitOutcome.NOT_HOME) {
            throw new IllegalArgumentException("A visit to an empty home is no outcome");
        }
        outcome = found;
        place = where;
        visitedAt = at;
        metSealed = met;
        findingsSealed = findings;
        recordedBy = by;
    }

    /** Somebody was met, not longer ago than this. */
    boolean freshSince(Instant oldest) {
        return outcome != null && outcome.met() && visitedAt != null && !visitedAt.isBefore(oldest);
    }

    /** Takes over what another visit has found: of the township that was asked, or of the lead. */
    void adopt(HomeVisit requested) {
        record(
                requested.requiredOutcome(),
                requested.place,
                requested.requiredVisitedAt(),
                requested.metSealed,
                requested.findingsSealed,
                requested.recordedBy == null ? "system" : requested.recordedBy);
    }

    String number() {
        return number;
    }

    String caseNumber() {
        return caseNumber;
    }

    String office() {
        return office;
    }

    @Nullable
    String referralNumber() {
        return referralNumber;
    }

    @Nullable
    VisitOutcome outcome() {
        return outcome;
    }

    int attempts() {
        return attempts;
    }

    byte @Nullable [] findingsSealed() {
        return findingsSealed;
    }

    VisitOutcome requiredOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("Visit " + number + " has no outcome yet");
        }
        return outcome;
    }

    Instant requiredVisitedAt() {
        if (visitedAt == null) {
            throw new IllegalStateException("Visit " + number + " was not made yet");
        }
        return visitedAt;
    }

    HomeVisitView view() {
        return new HomeVisitView(
                number,
                caseNumber,
                office,
                referralNumber,
                List.copyOf(visitors),
                plannedOn,
                otherOffice,
                attempts,
                outcome,
                visitedAt);
    }

    private void mustBeOpen() {
        if (outcome != null) {
            throw new Conflict("visit-recorded", number);
        }
    }
}
