package org.onewindow.audit.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditSearch;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 操作与查阅记录, for auditors. The form is posted: what is looked for stays out of the address line. */
@Controller
class AuditPage {

    private static final String PATH = "/desk/audit";

    private final AuditSearch search;
    private final Actors actors;
    private final AuditWords words;
    private final DateTimeFormatter seconds;

    AuditPage(AuditSearch search, Actors actors, AuditWords words, Clock clock) {
        this.search = search;
        this.actors = actors;
        this.words = words;
        this.seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(clock.getZone());
    }

    /** An entry as it is read. */
    record Line(String at, String staff, String act, String subject, String detail) {}

    @GetMapping(PATH)
    String open(Model model, Locale locale) {
        return show(Map.of(), model, locale);
    }

    @PostMapping(PATH)
    String find(@RequestParam Map<String, String> form, Model model, Locale locale) {
        var filled = new HashMap<>(form);
        filled.remove("_csrf");
        filled.values().removeIf(String::isBlank);
        return show(filled, model, locale);
    }

    private String show(Map<String, String> filled, Model model, Locale locale) {
        model.addAttribute("form", filled);
        try {
            var page = search.find(AuditForm.read(new HashMap<String, @Nullable Object>(filled)), actors.current());
            model.addAttribute(
                    "lines",
                    page.items().stream().map(entry -> line(entry, locale)).toList());
            model.addAttribute("next", page.next());
            model.addAttribute("wrong", List.of());
        } catch (InvalidInput wrong) {
            model.addAttribute("lines", List.of());
            model.addAttribute(
                    "wrong", wrong.errors().stream().map(error -> error.field()).toList());
        }
        return "desk/audit";
    }

    private Line line(AuditSearch.Entry entry, Locale locale) {
        return new Line(
                seconds.format(entry.at()),
                (entry.staffName() + " " + entry.actor()).strip(),
                words.act(entry, locale),
                entry.subject(),
                words.detail(entry, locale));
    }
}
