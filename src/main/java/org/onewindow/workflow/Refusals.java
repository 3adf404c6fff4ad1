package org.onewindow.workflow;

import java.util.Map;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page that refuses with a sentence instead of showing itself. */
public interface Refusals {

    @ExceptionHandler
    default ModelAndView refused(Problem problem) {
        var status = problem instanceof Forbidden ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        return new ModelAndView(
                "desk/refused",
                Map.of("code", problem.code(), "args", problem.args().toArray()),
                status);
    }
}
