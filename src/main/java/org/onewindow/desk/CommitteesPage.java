package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Office;
import org.onewindow.privacy.CommitteeMembers;
import org.onewindow.privacy.NewMember;
import org.onewindow.shared.Forbidden;
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

/** Members of village and community committees, kept by clerks, leaders and managers of their township. */
@Controller
@RequestMapping("/desk/committee-members")
class CommitteesPage implements Refusals {

    private final Actors actors;
    private final CommitteeMembers committees;
    private final Faults faults;

    CommitteesPage(Actors actors, CommitteeMembers committees, Faults faults) {
        this.actors = actors;
        this.committees = committees;
        this.faults = faults;
    }

    /** A member as the page writes it. */
    record Line(
            long id, String village, String name, @Nullable String post) {}

    /** What is typed; the names are those of the API. */
    record MemberForm(
            @Nullable String village,
            @Nullable String name,
            @Nullable String post) {

        Map<String, @Nullable Object> values() {
            var values = new HashMap<String, @Nullable Object>();
            values.put("village", village);
            values.put("name", name);
            values.put("post", post);
            return values;
        }
    }

    @GetMapping
    String list(Model model) {
        return page(new MemberForm(null, null, null), model);
    }

    @PostMapping
    String register(
            @ModelAttribute("form") MemberForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        requireKeeper();
        try {
            committees.register(NewMember.read(form.values()), actors.current());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(form, model);
        }
        then.addFlashAttribute("done", "desk.committees.registered");
        return "redirect:/desk/committee-members";
    }

    @PostMapping("/{id}/retirement")
    String retire(@PathVariable long id, RedirectAttributes then) {
        committees.retire(id, actors.current());
        then.addFlashAttribute("done", "desk.committees.retired");
        return "redirect:/desk/committee-members";
    }

    private String page(MemberForm form, Model model) {
        var villages = requireKeeper();
        var mine = villages.stream().collect(Collectors.toMap(Office::code, Office::name));
        model.addAttribute("form", form);
        model.addAttribute("villages", villages);
        model.addAttribute(
                "members",
                committees.of(actors.current()).stream()
                        .filter(one -> mine.containsKey(one.village()))
                        .map(one -> new Line(one.id(), mine.getOrDefault(one.village(), ""), one.name(), one.post()))
                        .toList());
        return "desk/committee-members";
    }

    /** @throws Forbidden for whoever keeps no committee */
    private List<Office> requireKeeper() {
        var villages = committees.villages(actors.current());
        if (villages.isEmpty()) {
            throw new Forbidden("committee-not-yours");
        }
        return villages;
    }
}
