package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.determination.Objections;
import org.onewindow.determination.RaiseObjection;
import org.onewindow.feedback.FollowUpOutcome;
import org.onewindow.feedback.Ratings;
import org.onewindow.notification.Mailbox;
import org.onewindow.office.Offices;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the applicant, who has a number and a query code and no account. */
@RestController
@RequestMapping("/api/v1/public/cases/{number}")
class PublicCaseController {

    private final PublicAdmission admission;
    private final CaseFiles cases;
    private final CaseAssembly assembly;
    private final Mailbox mailbox;
    private final Ratings ratings;
    private final Offices offices;
    private final Objections objections;

    PublicCaseController(
            PublicAdmission admission,
            CaseFiles cases,
            CaseAssembly assembly,
            Mailbox mailbox,
            Ratings ratings,
            Offices offices,
            Objections objections) {
        this.admission = admission;
        this.cases = cases;
        this.assembly = assembly;
        this.mailbox = mailbox;
        this.ratings = ratings;
        this.offices = offices;
        this.objections = objections;
    }

    @GetMapping
    PublicCaseResponse view(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String code,
            HttpServletRequest request,
            Locale locale) {
        admission.toCase(number, code, request, "public-view");
        var file = cases.get(number);
        return new PublicCaseResponse(
                number,
                offices.get(file.office()).name(),
                file.state(),
                file.receivedAt(),
                file.acceptedAt(),
                file.closedAt(),
                assembly.matters(number).stream()
                        .map(matter -> new PublicCaseResponse.PublicMatter(
                                matter.number(),
                                matter.kind(),
                                matter.subject(),
                                matter.state(),
                                matter.result(),
                                matter.amountYuan()))
                        .toList(),
                mailbox.letters(number, locale).stream()
                        .map(letter -> new PublicCaseResponse.Letter(letter.at(), letter.template(), letter.text()))
                        .toList());
    }

    /** @param values {@code outcome} SATISFIED or NOT_SATISFIED, {@code rating} 1–5, {@code comment} */
    @PostMapping("/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody Map<String, @Nullable Object> values,
            HttpServletRequest request) {
        admission.toCase(number, code, request, "public-rate");
        var sent = new Submission(values);
        sent.names().stream()
                .filter(name -> !Set.of("outcome", "rating", "comment").contains(name))
                .forEach(name -> sent.reject(name, "unknown-field"));
        var outcome = sent.choice("outcome", FollowUpOutcome.class);
        var stars = sent.optionalWhole("rating", 1, 5);
        var comment = sent.optionalText("comment", 500);
        sent.verify();
        ratings.rate(number, outcome, stars, comment);
    }

    /** @param values {@code content}: what is said against the posted opinion, while it is posted */
    @PostMapping("/matters/{matter}/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(
            @PathVariable String number,
            @PathVariable String matter,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody Map<String, @Nullable Object> values,
            HttpServletRequest request) {
        admission.toCase(number, code, request, "public-object");
        var sent = new Submission(values);
        sent.names().stream()
                .filter(name -> !name.equals("content"))
                .forEach(name -> sent.reject(name, "unknown-field"));
        var content = sent.text("content", 2000);
        sent.verify();
        if (assembly.matters(number).stream().noneMatch(known -> known.number().equals(matter))) {
            throw new NotFound("unknown-matter", matter);
        }
        objections.raise(new RaiseObjection(matter, null, content, Objections.PUBLIC));
    }
}
