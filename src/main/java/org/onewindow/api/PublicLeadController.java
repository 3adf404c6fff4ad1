package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.discovery.LeadBody;
import org.onewindow.discovery.LeadReceipt;
import org.onewindow.discovery.LeadReports;
import org.onewindow.discovery.Leads;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.notification.Mailbox;
import org.onewindow.office.ResponseTeams;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anybody reports somebody in need, with or without a name, and learns that it was looked into; nothing more. */
@RestController
class PublicLeadController {

    private static final String PATH = "/api/v1/public/leads";

    private final PublicAdmission admission;
    private final LeadReports reports;
    private final Leads leads;
    private final Mailbox mailbox;
    private final ResponseTeams teams;
    private final Idempotency idempotency;

    PublicLeadController(
            PublicAdmission admission,
            LeadReports reports,
            Leads leads,
            Mailbox mailbox,
            ResponseTeams teams,
            Idempotency idempotency) {
        this.admission = admission;
        this.reports = reports;
        this.leads = leads;
        this.mailbox = mailbox;
        this.teams = teams;
        this.idempotency = idempotency;
    }

    /** @param state VERIFYING, ANSWERED */
    record ReportResponse(
            String number,
            String state,
            Instant receivedAt,
            @Nullable Instant answeredAt,
            List<PublicCaseResponse.Letter> letters) {}

    @PostMapping(PATH)
    ResponseEntity<LeadReceipt> report(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body,
            HttpServletRequest request) {
        admission.newcomer(request);
        var number = idempotency.once(
                key, PublicAdmission.REPORTER, PATH, body, () -> reports.reportFromPublic(LeadBody.of(body)));
        return ResponseEntity.created(URI.create(PATH + "/" + number)).body(reports.receipt(number));
    }

    @GetMapping(PATH + "/{number}")
    ReportResponse view(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String queryCode,
            HttpServletRequest request,
            Locale locale) {
        admission.toReport(number, queryCode, request);
        var lead = leads.get(number);
        return new ReportResponse(
                number,
                lead.answeredAt() == null ? "VERIFYING" : "ANSWERED",
                lead.receivedAt(),
                lead.answeredAt(),
                mailbox.answers(number, locale).stream()
                        .map(letter -> new PublicCaseResponse.Letter(letter.at(), letter.template(), letter.text()))
                        .toList());
    }

    /** @param place a village or its township; without it every village of every county here */
    @GetMapping("/api/v1/public/response-teams")
    List<ResponseTeams.Team> teams(@RequestParam(required = false) @Nullable String place) {
        return teams.of(place);
    }
}
