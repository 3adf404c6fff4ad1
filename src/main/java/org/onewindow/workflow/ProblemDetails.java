package org.onewindow.workflow;

import java.util.List;
import java.util.Locale;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** RFC 9457: {@code title} and {@code detail} for people, {@code code} and {@code errors} for programs. */
@Component
public class ProblemDetails {

    private final Sentences sentences;

    ProblemDetails(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param message the same sentence that Tasklist shows */
    record Fault(String field, String code, String message) {}

    public ProblemDetail of(HttpStatus status, Problem problem, Locale locale) {
        var title = sentences.say(
                "problem." + problem.code(), locale, problem.args().toArray());
        return answer(status, problem.code(), title, sentences.of(problem, locale), errors(problem, locale));
    }

    /** What is wrong with a form, as its reader knows the fields. */
    ProblemDetail of(HttpStatus status, InvalidInput invalid, FormFields fields, Locale locale) {
        var ordered = fields.ordered(invalid);
        return answer(
                status,
                invalid.code(),
                sentences.say("problem." + invalid.code(), locale),
                sentences.of(ordered, fields::label, locale),
                ordered.errors().stream()
                        .map(error -> new Fault(
                                error.field(),
                                error.code(),
                                sentences.of(new InvalidInput(List.of(error)), fields::label, locale)))
                        .toList());
    }

    public ProblemDetail of(HttpStatus status, String code, Locale locale) {
        var sentence = sentences.say("problem." + code, locale);
        return answer(status, code, sentence, sentence, List.of());
    }

    private List<Fault> errors(Problem problem, Locale locale) {
        return problem instanceof InvalidInput invalid
                ? invalid.errors().stream().map(error -> fault(error, locale)).toList()
                : List.of();
    }

    private Fault fault(FieldError error, Locale locale) {
        var sentence = sentences.of(new InvalidInput(List.of(error)), locale);
        return new Fault(error.field(), error.code(), sentence);
    }

    private static ProblemDetail answer(
            HttpStatus status, String code, String title, String detail, List<Fault> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("code", code);
        problem.setProperty("errors", errors);
        return problem;
    }
}
