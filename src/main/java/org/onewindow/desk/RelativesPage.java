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
import org.onewindow.privacy.NewFiling;
import org.onewindow.privacy.RelativeRegistry;
import org.onewindow.privacy.RelativeRegistry.Filing;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Actor;
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

/** 近亲属备案: everybody's own, and for those who answer for an office that of its people and committees. */
@Controller
@RequestMapping("/desk/relatives")
class RelativesPage implements Refusals {

    private static final String MEMBER = "committee-member:";

    private final Actors actors;
    private final RelativeRegistry registry;
    private final CommitteeMembers committees;
    private final Colleagues colleagues;
    private final Faults faults;

    RelativesPage(
            Actors actors,
            RelativeRegistry registry,
            CommitteeMembers committees,
            Colleagues colleagues,
            Faults faults) {
        this.actors = actors;
        this.registry = registry;
        this.committees = committees;
        this.colleagues = colleagues;
        this.faults = faults;
    }

    /** A filing as the page writes it; the ID number is kept as a hash and shown to nobody. */
    record Line(
            long id,
            String official,
            String office,
            String relation,
            @Nullable String name) {}

    /** A committee member to choose. */
    record Choice(String value, String label) {}

    /** What is typed. {@code official}: a log-in name, or a committee member by number. */
    record FilingForm(
            @Nullable String official,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String relation) {

        /** The fields of the API. */
        Map<String, @Nullable Object> values() {
            var values = new HashMap<String, @Nullable Object>();
            boolean member = official != null && official.startsWith(MEMBER);
            values.put("staff", member ? null : official);
            values.put("committeeMember", member ? String.valueOf(official).substring(MEMBER.length()) : null);
            values.put("name", name);
            values.put("idNumber", idNumber);
            values.put("relation", relation);
            return values;
        }

        @Override
        public String toString() {
            return "FilingForm";
        }
    }

    @GetMapping
    String list(Model model) {
        return page(new FilingForm(actors.current().id(), null, null, null), model);
    }

    @PostMapping
    String file(
            @ModelAttribute("form") FilingForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        try {
            registry.file(NewFiling.read(form.values()), actors.current());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(form, model);
        }
        then.addFlashAttribute("done", "desk.relatives.filed");
        return "redirect:/desk/relatives";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, RedirectAttributes then) {
        registry.withdraw(id, actors.current());
        then.addFlashAttribute("done", "desk.relatives.withdrawn");
        return "redirect:/desk/relatives";
    }

    private String page(FilingForm form, Model model) {
        var me = actors.current();
        model.addAttribute("form", form);
        model.addAttribute("people", colleagues.byOffice(registry.people(me)));
        model.addAttribute("members", members(me));
        model.addAttribute("relations", NewFiling.Relation.values());
        var filings = registry.of(me);
        var offices = colleagues.names(filings.stream().map(Filing::office));
        model.addAttribute(
                "filings", filings.stream().map(filing -> line(filing, offices)).toList());
        model.addAttribute("mayWithdraw", registry.mayWithdraw(me));
        return "desk/relatives";
    }

    private List<Choice> members(Actor me) {
        var kept = committees.villages(me).stream().collect(Collectors.toMap(Office::code, Office::name));
        return committees.of(me).stream()
                .filter(member -> kept.containsKey(member.village()))
                .map(member -> new Choice(MEMBER + member.id(), kept.get(member.village()) + " · " + member.name()))
                .toList();
    }

    private static Line line(Filing filing, Map<String, String> offices) {
        return new Line(
                filing.id(),
                filing.official(),
                offices.getOrDefault(filing.office(), filing.office()),
                filing.relation(),
                filing.name());
    }
}
