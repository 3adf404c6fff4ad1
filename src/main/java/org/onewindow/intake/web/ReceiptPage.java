package org.onewindow.intake.web;

import org.onewindow.intake.Receipts;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A receipt to print for the applicant. */
@Controller
class ReceiptPage implements Refusals {

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
}
