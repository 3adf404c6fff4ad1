package org.onewindow.determination.web;

import java.util.List;
import org.onewindow.determination.LetterPrinter;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter to print: the applicant's copy and the file copy, each with the record of service. */
@Controller
class LetterPage implements Refusals {

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
}
