package org.onewindow.intake.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.intake.PaperList;
import org.onewindow.intake.Supplements;
import org.onewindow.matter.ChangeKind;
import org.onewindow.matter.Changes;
import org.onewindow.matter.ReportChange;
import org.onewindow.matter.Withdraw;
import org.onewindow.matter.Withdrawals;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Papers, withdrawals and changes that come in while a case is open. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class CaseRequestController {

    private static final int BY = 100;
    private static final int REASON = 1000;
    private static final Set<String> WINDOW = Set.of("clerk");
    private static final Set<String> WINDOW_AND_VISITORS = Set.of("clerk", "visitor", "manager");

    private final CaseAccess access;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final Changes changes;
    private final Idempotency idempotency;
    private final Actors actors;

    CaseRequestController(
            CaseAccess access,
            Supplements supplements,
            Withdrawals withdrawals,
            Changes changes,
            Idempotency idempotency,
            Actors actors) {
        this.access = access;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.changes = changes;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    /** @param body {@code papers}: each a {@code code} and, when it was uploaded, its {@code documentId} */
    @PostMapping("/supplements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(
            @PathVariable String number,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = admit(number, WINDOW);
        var sent = read(body, Set.of("papers"));
        var papers = PaperList.of(sent, body.get("papers"));
        sent.verify();
        idempotency.once(key, actor.id(), "/supplements/" + number, body, () -> {
            supplements.receive(number, papers, actor.id());
            return number;
        });
    }

    /** @param body {@code matters} or {@code all}, who declares it in {@code by}, {@code reason} */
    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable String number,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = admit(number, WINDOW);
        var sent = read(body, Set.of("matters", "all", "by", "reason"));
        var matters = sent.texts("matters");
        sent.require(matters.isEmpty() == sent.flag("all"), "matters", "all-or-matters");
        var by = sent.text("by", BY);
        var reason = sent.optionalText("reason", REASON);
        sent.verify();
        idempotency.once(key, actor.id(), "/withdrawal/" + number, body, () -> {
            withdrawals.withdraw(new Withdraw(number, matters, by, reason, actor.id()));
            return number;
        });
    }

    /** @param body {@code kind}, {@code member}, {@code occurredOn} */
    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable String number,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = admit(number, WINDOW_AND_VISITORS);
        var sent = read(body, Set.of("kind", "member", "occurredOn"));
        var kind = sent.choice("kind", ChangeKind.class);
        var member = sent.optionalText("member", BY);
        var occurredOn = sent.date("occurredOn");
        sent.verify();
        idempotency.once(key, actor.id(), "/changes/" + number, body, () -> {
            changes.report(new ReportChange(number, kind, member, occurredOn, actor.id()));
            return number;
        });
    }

    private Actor admit(String number, Set<String> roles) {
        var actor = actors.current();
        var office = access.visible(number, actor).office();
        if (roles.stream().noneMatch(role -> actor.has(role, office))) {
            throw new Forbidden("not-your-role");
        }
        return actor;
    }

    private static Submission read(Map<String, @Nullable Object> body, Set<String> known) {
        var sent = new Submission(body);
        body.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> sent.reject(name, "unknown-field"));
        return sent;
    }
}
