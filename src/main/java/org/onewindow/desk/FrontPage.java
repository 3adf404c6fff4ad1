package org.onewindow.desk;

import java.util.Locale;
import org.onewindow.discovery.LeadImport;
import org.onewindow.notification.Mailbox;
import org.onewindow.office.Offices;
import org.onewindow.office.StaffDirectory;
import org.onewindow.privacy.CommitteeMembers;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Watchers;
import org.onewindow.worklist.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives after the log-in: who I am, where to go, how much waits for me, what is new. */
@Controller
class FrontPage {

    private static final int TASKS = 8;
    private static final int MESSAGES = 5;

    private final Actors actors;
    private final StaffDirectory staff;
    private final Offices offices;
    private final WorkItems work;
    private final Mailbox mailbox;
    private final CommitteeMembers committees;
    private final Times times;

    FrontPage(
            Actors actors,
            StaffDirectory staff,
            Offices offices,
            WorkItems work,
            Mailbox mailbox,
            CommitteeMembers committees,
            Times times) {
        this.actors = actors;
        this.staff = staff;
        this.offices = offices;
        this.work = work;
        this.mailbox = mailbox;
        this.committees = committees;
        this.times = times;
    }

    @GetMapping("/")
    String show(Model model, Locale locale) {
        var me = actors.current();
        var person = staff.find(me.id()).orElseThrow();
        model.addAttribute("person", person);
        model.addAttribute(
                "positions",
                me.groups().stream().map(group -> Position.of(group, offices)).toList());
        model.addAttribute("cockpit", me.groups().stream().anyMatch(Watchers::includes));
        model.addAttribute("clerk", PhoneApprovalsPage.includes(me));
        model.addAttribute("committees", !committees.villages(me).isEmpty());
        model.addAttribute("confidants", ConfidantsPage.includes(me));
        model.addAttribute("keeper", PolicyKeepers.includes(me));
        model.addAttribute("importer", LeadImport.includes(me));
        model.addAttribute("auditor", me.groups().stream().anyMatch(group -> group.startsWith("auditor@")));
        model.addAttribute("numbers", work.counts(me));
        model.addAttribute(
                "tasks",
                work.page(me, null, null).items().stream()
                        .limit(TASKS)
                        .map(item -> TaskLine.of(item, times))
                        .toList());
        model.addAttribute(
                "messages",
                mailbox.latest(me.id(), me.groups(), MESSAGES, locale).stream()
                        .map(message -> MessageLine.of(message, times))
                        .toList());
        return "desk/home";
    }
}
