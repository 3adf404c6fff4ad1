package org.onewindow.discovery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Conflict;

/** One report. The person, the place and the time line are in the case register under the same number. */
@Entity
@Table(name = "lead")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Lead {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    private String office;

    @Enumerated(EnumType.STRING)
    private ReporterKind reporterKind;

    private byte @Nullable [] reporterSealed;

    private String groups;

    private @Nullable String sourceKey;

    @Enumerated(EnumType.STRING)
    private @Nullable LeadOutcome outcome;

    private @Nullable String mergedInto;

    private byte @Nullable [] reasonSealed;

    private byte @Nullable [] wishSealed;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Instant answeredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Lead() {}

    Lead(String number, NewLead report, byte @Nullable [] reporterSealed, @Nullable String sourceKey) {
        this.number = number;
        this.office = report.township().code();
        this.reporterKind = report.reporterKind();
        this.reporterSealed = reporterSealed;
        this.groups = String.join(",", report.groups());
        this.sourceKey = sourceKey;
    }

    void decide(LeadOutcome chosen, byte @Nullable [] reason, byte @Nullable [] wish, String by, Instant at) {
        settle(chosen, reason, by, at);
        wishSealed = wish;
    }

    void mergeInto(String other, byte @Nullable [] reason, String by, Instant at) {
        settle(LeadOutcome.MERGED, reason, by, at);
        mergedInto = other;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String number() {
        return number;
    }

    ReporterKind reporterKind() {
        return reporterKind;
    }

    byte @Nullable [] reporterSealed() {
        return reporterSealed;
    }

    List<String> groups() {
        return groups.isEmpty() ? List.of() : List.of(groups.split(","));
    }

    @Nullable
    LeadOutcome outcome() {
        return outcome;
    }

    LeadOutcome requiredOutcome() {
        if (outcome == null) {
            throw new IllegalStateException("Lead " + number + " is not decided");
        }
        return outcome;
    }

    @Nullable
    String mergedInto() {
        return mergedInto;
    }

    byte @Nullable [] wishSealed() {
        return wishSealed;
    }

    String decidedBy() {
        return decidedBy == null ? "system" : decidedBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    private void settle(LeadOutcome chosen, byte @Nullable [] reason, String by, Instant at) {
        if (outcome != null) {
            throw new Conflict("lead-decided", number);
        }
        outcome = chosen;
        reasonSealed = reason;
        decidedBy = by;
        decidedAt = at;
    }
}
