package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Staff;
import org.onewindow.privacy.Confidants;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** 知情人员: the numbers of confidential cases, and who may know of each; nothing of what is in them. */
@Controller
@RequestMapping("/desk/confidants")
class ConfidantsPage implements Refusals {

    private static final Pattern KEEPER = Pattern.compile("(leader|manager)@(\\d{9}|\\d{6}-mz)");
    private static final int LOG_IN = 64;

    private final Actors actors;
    private final Confidants confidants;
    private final Colleagues colleagues;
    private final Faults faults;

    ConfidantsPage(Actors actors, Confidants confidants, Colleagues colleagues, Faults faults) {
        this.actors = actors;
        this.confidants = confidants;
        this.colleagues = colleagues;
        this.faults = faults;
    }

    /** Leaders and managers of a township or of county civil affairs. */
    static boolean includes(Actor actor) {
        return actor.groups().stream().anyMatch(KEEPER.asMatchPredicate());
    }

    /** Somebody named, as the page writes it. */
    record Line(String id, String name, String office) {}

    /** @param number of a case that is over, which the list leaves out */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String number, Model model) {
        var me = keeper();
        if (!number.isBlank()) {
            return "redirect:" + address(number.strip());
        }
        model.addAttribute("numbers", confidants.kept(me));
        return "desk/confidants";
    }

    @GetMapping("/{number}")
    String show(@PathVariable String number, Model model) {
        return page(number, null, model);
    }

    @PostMapping("/{number}")
    String name(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String staff,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = keeper();
        try {
            confidants.name(number, required(staff), me);
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(number, staff, model);
        }
        then.addFlashAttribute("done", "desk.confidants.named");
        return "redirect:" + address(number);
    }

    @PostMapping("/{number}/{staff}/removal")
    String unname(
            @PathVariable String number,
            @PathVariable String staff,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = keeper();
        try {
            confidants.unname(number, staff, me);
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(number, null, model);
        }
        then.addFlashAttribute("done", "desk.confidants.unnamed");
        return "redirect:" + address(number);
    }

    private String page(String number, @Nullable String chosen, Model model) {
        var me = keeper();
        model.addAttribute("number", number);
        var named = confidants.of(number, me);
        var offices = colleagues.names(named.stream().map(Staff::office));
        model.addAttribute(
                "named",
                named.stream()
                        .map(one -> new Line(one.id(), one.name(), offices.getOrDefault(one.office(), one.office())))
                        .toList());
        model.addAttribute("people", colleagues.byOffice(confidants.people(me)));
        model.addAttribute("chosen", chosen);
        return "desk/confidant";
    }

    private Actor keeper() {
        var me = actors.current();
        if (!includes(me)) {
            throw new Forbidden("not-a-keeper");
        }
        return me;
    }

    private static String required(String staff) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("staff", staff);
        var sent = new Submission(values);
        var person = sent.text("staff", LOG_IN);
        sent.verify();
        return person;
    }

    private static String address(String number) {
        return UriComponentsBuilder.fromPath("/desk/confidants/{number}")
                .encode()
                .buildAndExpand(number)
                .toUriString();
    }
}
