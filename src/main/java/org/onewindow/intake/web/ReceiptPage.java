package org.onewindow.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onewindow.intake.Receipts;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A receipt to print for the applicant. */
@Controller
class ReceiptPage {

    private final Receipts receipts;
    private final Actors actors;

    ReceiptPage(Receipts receipts, Actors actors) {
        this.receipts = receipts;
        this.actors = actors;
    }

    @GetMapping("/desk/receipts/{number}")
    String show(@PathVariable String number, Model model) {
        model.addAttribute("receipt", receipts.print(number, actors.current()));
        return "desk/receipt";
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
