package org.onewindow.discovery.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.discovery.LeadOutcome;
import org.onewindow.discovery.LeadView;
import org.onewindow.discovery.ReporterKind;

/** A lead as staff see it; {@code /cases/{number}} shows its limits, visits and time line. */
record LeadResponse(
        String number,
        String office,
        String state,
        ReporterKind reporter,
        List<String> groups,
        List<String> needs,
        boolean urgent,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable LeadOutcome outcome,
        @Nullable String mergedInto,
        @Nullable String caseNumber,
        @Nullable Instant answeredAt) {

    static LeadResponse of(LeadView lead, @Nullable Instant dueAt) {
        return new LeadResponse(
                lead.number(),
                lead.office(),
                lead.state(),
                lead.reporterKind(),
                lead.groups(),
                lead.needs(),
                lead.urgent(),
                lead.receivedAt(),
                dueAt,
                lead.outcome(),
                lead.mergedInto(),
                lead.caseNumber(),
                lead.answeredAt());
    }
}
