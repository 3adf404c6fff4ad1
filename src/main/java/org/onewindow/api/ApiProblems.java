package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.onewindow.document.ForbiddenType;
import org.onewindow.document.TooLarge;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.shared.Problem;
import org.onewindow.shared.Wordless;
import org.onewindow.workflow.ProblemDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Every refusal of {@code /api}, {@code /tasklist} and {@code /cockpit} as problem details, in the language asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final ProblemDetails details;

    ApiProblems(ProblemDetails details) {
        this.details = details;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, HttpServletRequest request, Locale locale) {
        mine(problem, request);
        return answer(status(problem), problem, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, Locale locale) {
        mine(unreadable, request);
        var invalid = JsonFaults.field(unreadable);
        return invalid.isPresent()
                ? answer(HttpStatus.UNPROCESSABLE_ENTITY, invalid.get(), locale)
                : answer(HttpStatus.BAD_REQUEST, "malformed", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(
            MissingServletRequestParameterException missing, HttpServletRequest request, Locale locale)
            throws MissingServletRequestParameterException {
        mine(missing, request);
        return required(missing.getParameterName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(
            MissingServletRequestPartException missing, HttpServletRequest request, Locale locale)
            throws MissingServletRequestPartException {
        mine(missing, request);
        return required(missing.getRequestPartName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(
            MethodArgumentTypeMismatchException mistyped, HttpServletRequest request, Locale locale) {
        mine(mistyped, request);
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, InvalidInput.of(mistyped.getName(), "wrong-type"), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(
            MaxUploadSizeExceededException large, HttpServletRequest request, Locale locale) {
        mine(large, request);
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "document-too-large", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noUpload(MultipartException broken, HttpServletRequest request, Locale locale) {
        mine(broken, request);
        return answer(HttpStatus.BAD_REQUEST, "malformed", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lostRace(
            ConcurrencyFailureException lost, HttpServletRequest request, Locale locale) {
        mine(lost, request);
        return answer(HttpStatus.CONFLICT, "try-again", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected, HttpServletRequest request, Locale locale)
            throws Exception {
        if (!ours(request)
                || unexpected instanceof AccessDeniedException
                || unexpected instanceof AuthenticationException) {
            throw unexpected;
        }
        if (unexpected instanceof ErrorResponse known) {
            return answer(HttpStatus.valueOf(known.getStatusCode().value()), code(known), locale);
        }
        log.error("Request failed", Wordless.of(unexpected));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", locale);
    }

    private ResponseEntity<ProblemDetail> required(String field, Locale locale) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, InvalidInput.of(field, "required"), locale);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, Problem problem, Locale locale) {
        return answer(details.of(status, problem, locale));
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, Locale locale) {
        return answer(details.of(status, code, locale));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(Problem problem) {
        if (problem instanceof InvalidInput) {
            return HttpStatus.UNPROCESSABLE_ENTITY;
        } else if (problem instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        } else if (problem instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        } else if (problem instanceof Conflict) {
            return HttpStatus.CONFLICT;
        } else if (problem instanceof ForbiddenType) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        } else if (problem instanceof TooLarge) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        return problem instanceof TooManyRequests ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST;
    }

    private static String code(ErrorResponse known) {
        return switch (known.getStatusCode().value()) {
            case 404 -> "unknown-address";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "media-type";
            default -> "malformed";
        };
    }

    /** Pages keep their own way of saying no. */
    private static <E extends Exception> void mine(E refusal, HttpServletRequest request) throws E {
        if (!ours(request)) {
            throw refusal;
        }
    }

    private static boolean ours(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/tasklist/") || path.startsWith("/cockpit/");
    }
}
