package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.deadline.Arrangement;
import org.onewindow.deadline.CalendarPreview;
import org.onewindow.deadline.CalendarPreviews;
import org.onewindow.deadline.CalendarYear;
import org.onewindow.deadline.CalendarYears;
import org.onewindow.policy.Region;
import org.onewindow.shared.InvalidInput;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working-day calendar: which years are known, and a year's arrangement loaded after a look at what it moves. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarPage implements Refusals {

    private static final int LISTED = 50;
    private static final int LARGEST = 100_000;

    private final Actors actors;
    private final CalendarYears years;
    private final CalendarPreviews previews;
    private final CaseGuard guard;
    private final Faults faults;
    private final Times times;

    CalendarPage(
            Actors actors,
            CalendarYears years,
            CalendarPreviews previews,
            CaseGuard guard,
            Faults faults,
            Times times) {
        this.actors = actors;
        this.years = years;
        this.previews = previews;
        this.guard = guard;
        this.faults = faults;
        this.times = times;
    }

    /** A limit that would move, as the page writes it. */
    record MoveLine(String kind, String subject, String before, String after) {}

    /** A loaded year as the page writes it. */
    record YearLine(String region, int year, @Nullable String notice, String loadedAt, int daysOff, int daysWorked) {}

    /** What is typed or uploaded. */
    record ArrangementForm(
            @Nullable String region,
            @Nullable String year,
            @Nullable String notice,
            @Nullable String arrangement,
            @Nullable Boolean replace,
            @Nullable MultipartFile file) {

        static ArrangementForm of(List<Integer> missing) {
            var year = missing.isEmpty() ? "" : missing.get(0).toString();
            return new ArrangementForm(Region.NATION, year, "", "", false, null);
        }

        boolean replaces() {
            return Boolean.TRUE.equals(replace);
        }

        ArrangementForm with(String text) {
            return new ArrangementForm(region, year, notice, text, replace, null);
        }
    }

    @GetMapping
    String show(Model model) {
        return page(ArrangementForm.of(years.missing()), model);
    }

    @GetMapping("/{region}/{year}")
    String year(@PathVariable String region, @PathVariable int year, Model model) {
        PolicyKeepers.county(actors.current());
        model.addAttribute("region", region);
        model.addAttribute("year", year);
        model.addAttribute("days", years.days(region, year));
        return "desk/calendar-year";
    }

    @PostMapping("/preview")
    String preview(
            @ModelAttribute("form") ArrangementForm given, Model model, Locale locale, HttpServletResponse response) {
        var me = actors.current();
        var form = given;
        try {
            form = given.with(text(given));
            var arrangement = arrangement(form, me);
            years.check(arrangement, form.replaces());
            var preview = previews.of(arrangement, me.offices(), guard.hiddenFrom(me.id()), LISTED);
            model.addAttribute("preview", preview);
            model.addAttribute("moves", preview.first().stream().map(this::line).toList());
            model.addAttribute("count", arrangement.days().size());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
        }
        return page(form, model);
    }

    @PostMapping
    String load(
            @ModelAttribute("form") ArrangementForm form,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes then) {
        var me = actors.current();
        try {
            years.load(arrangement(form, me), form.replaces(), me.id());
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
            return page(form, model);
        }
        then.addFlashAttribute("done", "desk.calendar.loaded");
        return "redirect:/desk/calendar";
    }

    private String page(ArrangementForm form, Model model) {
        var county = PolicyKeepers.county(actors.current());
        model.addAttribute("form", form);
        model.addAttribute("years", years.all(county).stream().map(this::line).toList());
        model.addAttribute("missing", years.missing());
        model.addAttribute("regions", Region.outwards(county));
        return "desk/calendar";
    }

    private MoveLine line(CalendarPreview.Move move) {
        return new MoveLine(move.kind(), move.subject(), times.end(move.from()), times.end(move.to()));
    }

    private YearLine line(CalendarYear one) {
        return new YearLine(
                one.region(), one.year(), one.notice(), times.text(one.loadedAt()), one.daysOff(), one.daysWorked());
    }

    private static Arrangement arrangement(ArrangementForm form, Actor me) {
        var region = form.region();
        if (region == null || !Region.outwards(PolicyKeepers.county(me)).contains(region)) {
            throw InvalidInput.of("region", "calendar-region");
        }
        var year = form.year();
        if (year == null || !year.strip().matches("20\\d\\d")) {
            throw InvalidInput.of("year", "calendar-year");
        }
        var notice = form.notice();
        if (notice != null && notice.length() > 100) {
            throw InvalidInput.of("notice", "too-long", 100);
        }
        var text = form.arrangement();
        return Arrangement.read(
                region, Integer.parseInt(year.strip()), notice == null ? "" : notice, text == null ? "" : text);
    }

    /** The upload's text when there is one, else what was typed. */
    private static String text(ArrangementForm form) {
        var file = form.file();
        var typed = form.arrangement();
        if (file == null || file.isEmpty()) {
            return typed == null ? "" : typed;
        }
        if (file.getSize() > LARGEST) {
            throw InvalidInput.of("file", "calendar-file", LARGEST / 1000);
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
