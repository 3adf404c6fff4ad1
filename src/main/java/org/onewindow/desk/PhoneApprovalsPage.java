package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.NotFound;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.onewindow.workflow.TaskDoor;
import org.onewindow.worklist.WorkItem;
import org.onewindow.worklist.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * At night a clerk writes down what a leader approved by phone. The task is the leader's and stays so: Tasklist shows
 * it to leaders only, and as its candidate a clerk could claim it away from them. So the clerk has this page instead.
 */
@Controller
@RequestMapping("/desk/phone-approvals")
class PhoneApprovalsPage implements Refusals {

    private static final String ROLE = "clerk";
    private static final String STEP = "decide-relief";

    private final Actors actors;
    private final WorkItems work;
    private final TaskDoor door;
    private final Faults faults;
    private final Times times;
    private final Clock clock;

    PhoneApprovalsPage(Actors actors, WorkItems work, TaskDoor door, Faults faults, Times times, Clock clock) {
        this.actors = actors;
        this.work = work;
        this.door = door;
        this.faults = faults;
        this.times = times;
        this.clock = clock;
    }

    static boolean includes(Actor actor) {
        return actor.groups().stream().anyMatch(group -> group.startsWith(ROLE + "@"));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "grants",
                open(actors.current()).stream()
                        .map(item -> TaskLine.of(item, times))
                        .toList());
        return "desk/phone-approvals";
    }

    @GetMapping("/{grant}")
    String form(@PathVariable String grant, Model model) {
        var me = actors.current();
        var task = find(grant, me);
        var known = door.prefill(task.id(), PhoneCall.proposing(null).values(clock.getZone()), me);
        var proposed = PhoneCall.proposing(known.values().get("amountYuan"));
        return show(task, proposed, Map.of(), me, model);
    }

    @PostMapping("/{grant}")
    String submit(
            @PathVariable String grant,
            @ModelAttribute("call") PhoneCall call,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = actors.current();
        var task = find(grant, me);
        try {
            door.submit(task.id(), call.values(clock.getZone()), me, true);
        } catch (Problem problem) {
            var wrong = faults.of(problem, locale);
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return show(task, call, wrong, me, model);
        }
        then.addFlashAttribute("done", "desk.phone.done");
        return "redirect:/desk/phone-approvals";
    }

    private String show(WorkItem task, PhoneCall call, Map<String, List<String>> wrong, Actor me, Model model) {
        var known = door.prefill(task.id(), call.values(clock.getZone()), me);
        model.addAttribute("task", TaskLine.of(task, times));
        model.addAttribute("caseNumber", task.caseNumber());
        model.addAttribute("known", known.values());
        model.addAttribute("leaders", known.options().get("leaders"));
        model.addAttribute("call", call);
        model.addAttribute("faults", wrong);
        return "desk/phone-approval";
    }

    private WorkItem find(String grant, Actor me) {
        return open(me).stream()
                .filter(item -> item.subject().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFound("task-unknown"));
    }

    private List<WorkItem> open(Actor me) {
        if (!includes(me)) {
            throw new Forbidden("not-your-role");
        }
        return work.besides(me, ROLE, STEP);
    }
}
