package org.onewindow.referral.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.referral.ReferralHandling;
import org.onewindow.referral.ReferralState;
import org.onewindow.referral.ReferralView;
import org.onewindow.referral.Referrals;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals for a department's own system: every POST completes the same task that a person sees. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralController {

    private static final int PAGE = 50;

    private final Referrals referrals;
    private final ReferralHandling handling;
    private final CaseGuard guard;
    private final TaskDoor door;
    private final Actors actors;

    ReferralController(Referrals referrals, ReferralHandling handling, CaseGuard guard, TaskDoor door, Actors actors) {
        this.referrals = referrals;
        this.handling = handling;
        this.guard = guard;
        this.door = door;
        this.actors = actors;
    }

    /** @param next cursor of the following page, null on the last */
    record Page(List<Item> items, @Nullable String next) {}

    record Item(
            String number,
            String kind,
            String caseNumber,
            String office,
            ReferralState state,
            boolean reconsideration,
            @Nullable Instant dueAt) {}

    @GetMapping
    Page list(@RequestParam(required = false) @Nullable String cursor) {
        var found = handling.sentTo(actors.current(), before(cursor), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? Long.toString(page.get(PAGE - 1).id()) : null;
        return new Page(page.stream().map(this::item).toList(), next);
    }

    @PostMapping("/{number}/receipt")
    Item receive(
            @PathVariable String number, @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body) {
        return step(number, "receive-referral", with("RECEIVED", body));
    }

    @PostMapping("/{number}/return")
    Item giveBack(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        return step(number, "receive-referral", with("RETURNED", body));
    }

    @PostMapping("/{number}/reply")
    Item reply(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        return step(number, "handle-referral", body);
    }

    private Item step(String number, String task, Map<String, @Nullable Object> values) {
        var actor = actors.current();
        if (visible(number, actor).state() == ReferralState.RECALLED) {
            throw new Conflict("referral-recalled", number);
        }
        door.submitAs(task, number, values, actor, true);
        return item(referrals.get(number));
    }

    private ReferralView visible(String number, Actor actor) {
        var referral = referrals.get(number);
        // Asked before the state: that there is a referral is already more than the unnamed may know.
        if (!actor.sees(referral.toOffice()) || guard.confidentialFor(referral.caseNumber(), actor.id())) {
            throw new NotFound("referral-unknown", number);
        }
        if (guard.relativeOf(referral.caseNumber(), actor.id())) {
            throw new Forbidden("relative");
        }
        return referral;
    }

    private Item item(ReferralView referral) {
        return new Item(
                referral.number(),
                referral.kind(),
                referral.caseNumber(),
                referral.toOffice(),
                referral.state(),
                referral.reconsideration(),
                handling.dueAt(referral));
    }

    private static Map<String, @Nullable Object> with(String outcome, @Nullable Map<String, @Nullable Object> body) {
        var values = new HashMap<String, @Nullable Object>(body == null ? Map.of() : body);
        if (values.containsKey("outcome")) {
            throw InvalidInput.of("outcome", "unknown-field");
        }
        values.put("outcome", outcome);
        return values;
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw InvalidInput.of("cursor", "not-a-cursor");
        }
    }
}
