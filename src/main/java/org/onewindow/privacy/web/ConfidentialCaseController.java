package org.onewindow.privacy.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Staff;
import org.onewindow.privacy.Confidants;
import org.onewindow.privacy.Confidentiality;
import org.onewindow.privacy.HarmReports;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making a case confidential, naming who may know of it, and the mandatory report. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class ConfidentialCaseController {

    private static final int LOG_IN = 64;
    private static final int REFERENCE = 100;

    private final Confidentiality confidentiality;
    private final Confidants confidants;
    private final HarmReports harm;
    private final Actors actors;
    private final Clock clock;

    ConfidentialCaseController(
            Confidentiality confidentiality, Confidants confidants, HarmReports harm, Actors actors, Clock clock) {
        this.confidentiality = confidentiality;
        this.confidants = confidants;
        this.harm = harm;
        this.actors = actors;
        this.clock = clock;
    }

    record Confidant(String staff, String name, String office) {

        static Confidant of(Staff person) {
            return new Confidant(person.id(), person.name(), person.office());
        }
    }

    record Answer(List<Confidant> items) {}

    /** @param body {@code harmedMinor} */
    @PostMapping("/confidential")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void make(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("harmedMinor"));
        sent.verify();
        confidentiality.make(number, sent.flag("harmedMinor"), actors.current());
    }

    @GetMapping("/confidants")
    Answer confidants(@PathVariable String number) {
        return new Answer(confidants.of(number, actors.current()).stream()
                .map(Confidant::of)
                .toList());
    }

    /** @param body {@code staff}: log-in name */
    @PostMapping("/confidants")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("staff"));
        var staff = sent.text("staff", LOG_IN);
        sent.verify();
        confidants.name(number, staff, actors.current());
    }

    @DeleteMapping("/confidants/{staff}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unname(@PathVariable String number, @PathVariable String staff) {
        confidants.unname(number, staff, actors.current());
    }

    /** @param body {@code reportedTo} POLICE, CIVIL_AFFAIRS or EDUCATION, {@code at}, {@code reference} */
    @PostMapping("/harm-report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@PathVariable String number, @RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("reportedTo", "at", "reference"));
        var to = sent.choice("reportedTo", HarmReports.Authority.class);
        var at = sent.optionalMoment("at");
        sent.require(at != null || sent.has("at"), "at", "required");
        sent.require(at == null || !at.isAfter(clock.instant()), "at", "in-future");
        var reference = sent.optionalText("reference", REFERENCE);
        sent.verify();
        if (at != null) {
            harm.report(number, to, at, reference, actors.current());
        }
    }

    private static Submission read(Map<String, @Nullable Object> body, Set<String> known) {
        var sent = new Submission(body);
        sent.onlyKnows(known);
        return sent;
    }
}
