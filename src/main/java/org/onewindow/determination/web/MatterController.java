package org.onewindow.determination.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.determination.CountyChecks;
import org.onewindow.determination.Objections;
import org.onewindow.determination.RaiseObjection;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff hear about a matter: objections of the village, complaints, its number in the provincial system. */
@RestController
@RequestMapping("/api/v1/cases/{number}/matters/{matter}")
class MatterController {

    private static final Set<String> LISTENERS = Set.of("clerk", "visitor", "officer", "hotline");
    private static final Set<String> WINDOW = Set.of("clerk");

    private final CaseAccess access;
    private final Matters matters;
    private final Objections objections;
    private final CountyChecks countyChecks;
    private final Idempotency idempotency;
    private final Actors actors;

    MatterController(
            CaseAccess access,
            Matters matters,
            Objections objections,
            CountyChecks countyChecks,
            Idempotency idempotency,
            Actors actors) {
        this.access = access;
        this.matters = matters;
        this.objections = objections;
        this.countyChecks = countyChecks;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    /** @param body {@code by}: who objects and how to answer, left out for an anonymous one; {@code content} */
    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(
            @PathVariable String number,
            @PathVariable String matter,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = admit(number, matter, LISTENERS);
        var said = said(matter, body, actor);
        idempotency.once(key, actor.id(), "/objections/" + matter, body, () -> {
            objections.raise(said);
            return matter;
        });
    }

    /** @param body as of an objection; taken at any time before the decision */
    @PostMapping("/complaints")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complain(
            @PathVariable String number,
            @PathVariable String matter,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body) {
        var actor = admit(number, matter, LISTENERS);
        var said = said(matter, body, actor);
        idempotency.once(key, actor.id(), "/complaints/" + matter, body, () -> {
            countyChecks.complain(said);
            return matter;
        });
    }

    /** @param body {@code externalRef} */
    @PutMapping("/external-ref")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refer(
            @PathVariable String number, @PathVariable String matter, @RequestBody Map<String, @Nullable Object> body) {
        admit(number, matter, WINDOW);
        var sent = read(body, Set.of("externalRef"));
        var externalRef = sent.text("externalRef", 100);
        sent.verify();
        matters.knownOutsideAs(matter, externalRef);
    }

    private Actor admit(String number, String matter, Set<String> roles) {
        var actor = actors.current();
        access.visible(number, actor);
        if (!matters.get(matter).caseNumber().equals(number)) {
            throw new NotFound("unknown-matter", matter);
        }
        var holds = actor.groups().stream().anyMatch(group -> roles.contains(group.substring(0, group.indexOf('@'))));
        if (!holds) {
            throw new Forbidden("not-your-role");
        }
        return actor;
    }

    private static RaiseObjection said(String matter, Map<String, @Nullable Object> body, Actor actor) {
        var sent = read(body, Set.of("by", "content"));
        var by = sent.optionalText("by", 200);
        var content = sent.text("content", 2000);
        sent.verify();
        return new RaiseObjection(matter, by, content, actor.id());
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
