package org.onewindow.discovery.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.discovery.LeadBody;
import org.onewindow.discovery.LeadReceipt;
import org.onewindow.discovery.LeadReports;
import org.onewindow.discovery.LeadView;
import org.onewindow.discovery.Leads;
import org.onewindow.discovery.Reporter;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leads for staff: anybody may report, the office of the place sees them. */
@RestController
@RequestMapping(LeadController.PATH)
class LeadController {

    static final String PATH = "/api/v1/leads";

    private static final int PAGE = 50;
    private static final Set<String> MAY_CALL_BACK = Set.of("clerk", "manager");

    private final LeadReports reports;
    private final Leads leads;
    private final CaseAccess access;
    private final Deadlines deadlines;
    private final Idempotency idempotency;
    private final Actors actors;

    LeadController(
            LeadReports reports,
            Leads leads,
            CaseAccess access,
            Deadlines deadlines,
            Idempotency idempotency,
            Actors actors) {
        this.reports = reports;
        this.leads = leads;
        this.access = access;
        this.deadlines = deadlines;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    /** @param next cursor of the following page, null on the last */
    record Page(List<LeadResponse> items, @Nullable String next) {}

    /** @param body the fields of a report; nested or by their dotted names */
    @PostMapping
    ResponseEntity<LeadReceipt> report(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = actors.current();
        var number = idempotency.once(key, actor.id(), PATH, body, () -> reports.report(LeadBody.of(body), actor));
        return ResponseEntity.created(URI.create(PATH + "/" + number)).body(reports.receipt(number));
    }

    /** @param state VERIFYING or DECIDED; null: both */
    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor) {
        var found = leads.of(actors.current(), decided(state), before(cursor), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? Long.toString(page.get(PAGE - 1).id()) : null;
        return new Page(page.stream().map(this::item).toList(), next);
    }

    @GetMapping("/{number}")
    LeadResponse view(@PathVariable String number) {
        access.visible(number, actors.current());
        return item(leads.get(number));
    }

    /** Who reported it, to ask back. Needs a {@code reason}, which stands on the audit trail with the look. */
    @PostMapping("/{number}/reporter")
    ReporterResponse reporter(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        var sent = new Submission(body);
        var reason = sent.text("reason", 200);
        sent.verify();
        var actor = actors.current();
        var office = access.visible(number, actor).office();
        if (MAY_CALL_BACK.stream().noneMatch(role -> actor.has(role, office))) {
            throw new Forbidden("not-your-role");
        }
        return ReporterResponse.of(leads.reporter(number, reason, actor.id()));
    }

    record ReporterResponse(@Nullable String name, @Nullable String phone) {

        static ReporterResponse of(@Nullable Reporter reporter) {
            return reporter == null
                    ? new ReporterResponse(null, null)
                    : new ReporterResponse(reporter.name(), reporter.phone());
        }
    }

    private LeadResponse item(LeadView lead) {
        var limit = deadlines.find(DeadlineKind.LEAD, lead.number());
        return LeadResponse.of(lead, limit == null ? null : limit.dueAt());
    }

    private static @Nullable Boolean decided(@Nullable String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "VERIFYING" -> false;
            case "DECIDED" -> true;
            default -> throw InvalidInput.of("state", "unknown-code", "VERIFYING, DECIDED");
        };
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw InvalidInput.of("cursor", "not-a-cursor");
        }
    }
}
