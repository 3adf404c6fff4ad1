package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.policy.Parameter;
import org.onewindow.policy.ParameterProposal;
import org.onewindow.policy.ParameterProposals;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The values that law and policy set: what holds, what held, and a new one by the word of two persons. */
@Controller
@RequestMapping("/desk/parameters")
class ParametersPage implements Refusals {

    private final Actors actors;
    private final Parameters parameters;
    private final ParameterProposals proposals;
    private final ParameterLabels labels;
    private final StaffDirectory staff;
    private final Faults faults;
    private final Clock clock;

    ParametersPage(
            Actors actors,
            Parameters parameters,
            ParameterProposals proposals,
            ParameterLabels labels,
            StaffDirectory staff,
            Faults faults,
            Clock clock) {
        this.actors = actors;
        this.parameters = parameters;
        this.proposals = proposals;
        this.labels = labels;
        this.staff = staff;
        this.faults = faults;
        this.clock = clock;
    }

    /** A value as the page writes it. */
    record Line(
            String key,
            String name,
            String value,
            String unit,
            String region,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            boolean now) {}

    /** A proposal as the page writes it. */
    record Proposal(
            long id,
            Line line,
            String reason,
            String by,
            boolean mine,
            String state,
            @Nullable String decidedBy) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        var county = PolicyKeepers.county(actors.current());
        model.addAttribute("q", q);
        model.addAttribute(
                "families",
                parameters.inForce(county, today()).stream()
                        .map(parameter -> line(parameter, locale))
                        .filter(line -> (line.name() + line.key())
                                .toLowerCase(Locale.ROOT)
                                .contains(q.strip().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.groupingBy(
                                line -> labels.family(line.key(), locale), LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("open", shown(proposals.open(county), actors.current(), locale));
        return "desk/parameters";
    }

    @GetMapping("/{key}")
    String history(@PathVariable String key, Model model, Locale locale) {
        return history(ParameterForm.empty(key), Map.of(), model, locale);
    }

    @PostMapping("/{key}/proposals")
    String propose(
            @ModelAttribute("form") ParameterForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = actors.current();
        var county = PolicyKeepers.county(me);
        try {
            proposals.propose(form.command(county), county, me.id());
        } catch (Problem problem) {
            var wrong = faults.of(problem, locale);
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return history(form, wrong, model, locale);
        }
        then.addFlashAttribute("done", "desk.parameters.proposed");
        return "redirect:/desk/parameters";
    }

    @PostMapping("/proposals/{id}/{verdict:approval|refusal}")
    String decide(
            @PathVariable long id,
            @PathVariable String verdict,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = actors.current();
        var county = PolicyKeepers.county(me);
        try {
            if (verdict.equals("approval")) {
                proposals.approve(id, county, me.id());
            } else {
                proposals.refuse(id, county, me.id());
            }
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return list("", model, locale);
        }
        then.addFlashAttribute("done", "desk.parameters." + verdict);
        return "redirect:/desk/parameters";
    }

    private String history(ParameterForm form, Map<String, List<String>> wrong, Model model, Locale locale) {
        var me = actors.current();
        var county = PolicyKeepers.county(me);
        var known = parameters.history(form.key(), county);
        if (known.isEmpty()) {
            throw new NotFound("parameter-unknown");
        }
        model.addAttribute("form", form);
        model.addAttribute("faults", wrong);
        model.addAttribute("name", labels.name(form.key(), locale));
        model.addAttribute("unit", known.get(0).unit());
        model.addAttribute("unitName", labels.unit(known.get(0).unit(), locale));
        model.addAttribute(
                "lines",
                known.stream().map(parameter -> line(parameter, locale)).toList());
        model.addAttribute(
                "choices",
                proposals.choices(form.key()).stream()
                        .map(choice -> Map.entry(choice, labels.value(choice, "CODE", locale)))
                        .toList());
        model.addAttribute("open", proposals.maySet(form.key(), known.get(0).unit()));
        model.addAttribute("proposals", shown(proposals.of(form.key(), county), me, locale));
        return "desk/parameter";
    }

    private List<Proposal> shown(List<ParameterProposal> list, Actor me, Locale locale) {
        return list.stream()
                .map(one -> new Proposal(
                        one.id(),
                        line(
                                new Parameter(
                                        one.key(),
                                        one.region(),
                                        one.validFrom(),
                                        one.validTo(),
                                        one.value(),
                                        one.unit(),
                                        one.source()),
                                locale),
                        one.reason(),
                        person(one.proposedBy()),
                        one.proposedBy().equals(me.id()),
                        one.state(),
                        one.decidedBy() == null ? null : person(one.decidedBy())))
                .toList();
    }

    private String person(String id) {
        return staff.find(id).map(Staff::name).orElse(id);
    }

    private Line line(Parameter one, Locale locale) {
        return new Line(
                one.key(),
                labels.name(one.key(), locale),
                labels.value(one.value(), one.unit(), locale),
                labels.measure(one.unit(), locale),
                labels.region(one.region(), locale),
                one.validFrom(),
                one.validTo(),
                one.source(),
                !one.validFrom().isAfter(today())
                        && (one.validTo() == null || one.validTo().isAfter(today())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
