package org.onewindow.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;

/** One application of a household, from registration to its end. */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    private String number;

    private String office;
    private String channel;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Instant receivedAt;
    private Instant recordedAt;
    private @Nullable Instant occurredAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant closedAt;

    @Convert(converter = Codes.class)
    private List<String> needs;

    private @Nullable String emergencyKind;
    private @Nullable String emergencyPlace;
    private @Nullable LocalDate emergencySince;
    private @Nullable Long emergencyNeededFen;
    private String registeredBy;

    @Convert(converter = Codes.class)
    private List<String> checkers;

    private String applicant;
    private String hukou;
    private String residence;
    private @Nullable String paperNumber;
    private int codeVersion;
    private boolean confidential;
    private @Nullable String lead;
    private byte[] detailsSealed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected CaseFile() {}

    CaseFile(String number, NewCase application, CaseState state, byte[] detailsSealed, Instant now) {
        this.number = number;
        this.office = application.office();
        this.channel = application.channel();
        this.state = state;
        this.receivedAt = application.receivedAt();
        this.recordedAt = now;
        this.occurredAt = application.occurredAt();
        this.needs = application.needs();
        var emergency = application.emergency();
        if (emergency != null) {
            this.emergencyKind = emergency.kind();
            this.emergencyPlace = emergency.place();
            this.emergencySince = emergency.since();
            this.emergencyNeededFen = emergency.neededFen();
        }
        this.registeredBy = application.registeredBy();
        this.checkers = List.of();
        this.applicant = "M0";
        this.hukou = application.hukou();
        this.residence = application.residence();
        this.paperNumber = application.paperNumber();
        this.codeVersion = 1;
        this.confidential = application.confidential();
        this.detailsSealed = detailsSealed;
    }

    void become(CaseState next, Instant now) {
        if (next == state) {
            return;
        }
        if (!state.canBecome(next)) {
            throw new Conflict("case-state", number, state, next);
        }
        state = next;
        if (!next.open() && closedAt == null) {
            closedAt = now;
        }
    }

    void acceptedAt(Instant at) {
        acceptedAt = at;
    }

    void checkedBy(String staff) {
        var named = new ArrayList<>(checkers);
        named.remove(staff);
        named.add(staff);
        checkers = List.copyOf(named);
    }

    void openedFrom(String leadNumber) {
        lead = leadNumber;
    }

    void replaceApplicant(String member) {
        applicant = member;
    }

    String number() {
        return number;
    }

    String office() {
        return office;
    }

    String applicant() {
        return applicant;
    }

    String hukou() {
        return hukou;
    }

    String residence() {
        return residence;
    }

    @Nullable
    Instant occurredAt() {
        return occurredAt;
    }

    @Nullable
    String paperNumber() {
        return paperNumber;
    }

    int codeVersion() {
        return codeVersion;
    }

    void makeConfidential() {
        confidential = true;
    }

    boolean confidential() {
        return confidential;
    }

    byte[] detailsSealed() {
        return detailsSealed;
    }

    List<String> workedOnBy() {
        var staff = new ArrayList<>(checkers);
        staff.add(registeredBy);
        return staff;
    }

    CaseView view() {
        var emergency = emergencyKind == null || emergencyPlace == null
                ? null
                : new CaseView.Emergency(emergencyKind, emergencyPlace, emergencySince, emergencyNeededFen);
        return new CaseView(
                number,
                office,
                channel,
                state,
                receivedAt,
                recordedAt,
                acceptedAt,
                closedAt,
                needs,
                emergency,
                registeredBy,
                checkers.isEmpty() ? null : checkers.get(checkers.size() - 1),
                lead);
    }
}
