package org.onewindow.determination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.determination.PublicityNotices;
import org.onewindow.matter.Matters;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 公示单: the sheet for the notice board, to print. */
@Controller
class PublicityPage implements Refusals {

    private final PublicityNotices notices;
    private final Matters matters;
    private final CaseAccess access;
    private final Actors actors;
    private final Clock clock;

    PublicityPage(PublicityNotices notices, Matters matters, CaseAccess access, Actors actors, Clock clock) {
        this.notices = notices;
        this.matters = matters;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param on the day it will be posted; today when left out or none */
    @GetMapping("/desk/publicity/{matter}")
    String show(@PathVariable String matter, @RequestParam(defaultValue = "") String on, Model model) {
        var actor = actors.current();
        access.visible(matters.get(matter).caseNumber(), actor);
        model.addAttribute("notice", notices.print(matter, day(on), actor.id()));
        return "desk/publicity";
    }

    private LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException none) {
            return LocalDate.now(clock);
        }
    }
}
