package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.leave.Leave;
import org.onewindow.leave.Leaves;
import org.onewindow.leave.NewLeave;
import org.onewindow.office.Staff;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave and who stands in: everybody's own, and for those who manage an office that of its people. */
@Controller
@RequestMapping("/desk/leaves")
class LeavesPage implements Refusals {

    private final Actors actors;
    private final Leaves leaves;
    private final Colleagues colleagues;
    private final Faults faults;

    LeavesPage(Actors actors, Leaves leaves, Colleagues colleagues, Faults faults) {
        this.actors = actors;
        this.leaves = leaves;
        this.colleagues = colleagues;
        this.faults = faults;
    }

    /** A leave as the page writes it. */
    record Line(long id, String staff, String substitute, LocalDate from, LocalDate to, String state, boolean mayEnd) {}

    /** What is typed; the names are those of the API. */
    record LeaveForm(
            @Nullable String staff,
            @Nullable String from,
            @Nullable String to,
            @Nullable String substitute) {

        Map<String, @Nullable Object> values() {
            var values = new HashMap<String, @Nullable Object>();
            values.put("staff", staff);
            values.put("from", from);
            values.put("to", to);
            values.put("substitute", substitute);
            return values;
        }
    }

    @GetMapping
    String list(Model model) {
        return page(new LeaveForm(actors.current().id(), null, null, null), model);
    }

    @PostMapping
    String register(
            @ModelAttribute("form") LeaveForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        try {
            leaves.register(NewLeave.read(form.values()), actors.current());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(form, model);
        }
        then.addFlashAttribute("done", "desk.leaves.registered");
        return "redirect:/desk/leaves";
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable long id, Model model, Locale locale, HttpServletResponse response, RedirectAttributes then) {
        try {
            leaves.end(id, actors.current());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return list(model);
        }
        then.addFlashAttribute("done", "desk.leaves.ended");
        return "redirect:/desk/leaves";
    }

    private String page(LeaveForm form, Model model) {
        var me = actors.current();
        var people = leaves.people(me);
        var mine = people.stream().map(Staff::id).collect(Collectors.toSet());
        model.addAttribute("form", form);
        model.addAttribute("people", colleagues.byOffice(people));
        model.addAttribute("substitutes", colleagues.byOffice(leaves.substitutes(me)));
        var listed = leaves.of(me);
        var names = colleagues.names(listed.stream().flatMap(leave -> Stream.of(leave.staff(), leave.substitute())));
        model.addAttribute(
                "leaves",
                listed.stream()
                        .map(leave -> line(leave, names, mine.contains(leave.staff())))
                        .toList());
        return "desk/leaves";
    }

    private static Line line(Leave leave, Map<String, String> names, boolean mine) {
        return new Line(
                leave.id(),
                names.getOrDefault(leave.staff(), leave.staff()),
                names.getOrDefault(leave.substitute(), leave.substitute()),
                leave.fromOn(),
                leave.toOn(),
                leave.state(),
                mine && !leave.state().equals("ENDED"));
    }
}
