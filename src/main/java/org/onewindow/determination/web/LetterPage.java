package org.onewindow.determination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.onewindow.determination.LetterPrinter;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter to print: the applicant's copy and the file copy, each with the record of service. */
@Controller
class LetterPage {

    private final VisibleLetters visible;
    private final LetterPrinter printer;
    private final Actors actors;

    LetterPage(VisibleLetters visible, LetterPrinter printer, Actors actors) {
        this.visible = visible;
        this.printer = printer;
        this.actors = actors;
    }

    @GetMapping("/desk/letters/{letter}")
    String show(@PathVariable String letter, Model model) {
        var actor = actors.current();
        visible.verify(letter, actor);
        model.addAttribute("printed", printer.print(letter, actor.id()));
        model.addAttribute("copies", List.of("applicant", "file"));
        return "desk/letter";
    }

    @ExceptionHandler
    void missing(NotFound unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void refused(Forbidden refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
