package org.onewindow.desk;

import java.util.List;
import java.util.Locale;
import org.onewindow.notification.Mailbox;
import org.onewindow.notification.Message;
import org.onewindow.workflow.Actors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Messages to me, and in the demo, where nothing is carried to anybody, those to the applicants of my offices. */
@Controller
class MessagesPage {

    private static final int MOST = 100;

    private final Actors actors;
    private final Mailbox mailbox;
    private final Times times;
    private final boolean demo;

    MessagesPage(Actors actors, Mailbox mailbox, Times times, Environment environment) {
        this.actors = actors;
        this.mailbox = mailbox;
        this.times = times;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/messages")
    String show(Model model, Locale locale) {
        var me = actors.current();
        model.addAttribute("messages", lines(mailbox.latest(me.id(), me.groups(), MOST, locale)));
        model.addAttribute("demo", demo);
        if (demo) {
            model.addAttribute("letters", lines(mailbox.latestLetters(me.id(), me.offices(), MOST, locale)));
        }
        return "desk/messages";
    }

    private List<MessageLine> lines(List<Message> messages) {
        return messages.stream().map(message -> MessageLine.of(message, times)).toList();
    }
}
