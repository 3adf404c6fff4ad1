package org.onewindow.cockpit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.shared.WordTable;
import org.onewindow.workflow.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every word of Cockpit's clocks in the reader's language, and the offices that may hold one. */
@RestController
class WordsController {

    private final Offices offices;
    private final Actors actors;

    WordsController(Offices offices, Actors actors) {
        this.offices = offices;
        this.actors = actors;
    }

    record Words(String language, Map<String, String> words, List<Choice> offices) {}

    record Choice(String code, String name) {}

    @GetMapping("/cockpit/words")
    Words words(Locale locale) {
        var table = new WordTable(locale)
                .own("cockpit", "cockpit.")
                .with("deadline", "deadline.")
                .with("office", "role.")
                .with("worklist", "task.");
        return new Words(table.language(), table.words(), holders());
    }

    private List<Choice> holders() {
        var own = actors.current().offices();
        return own.stream().findFirst().map(any -> offices.get(any).county()).stream()
                .flatMap(county -> offices.all(county).stream())
                .filter(office ->
                        holds(office.kind()) && (office.kind() != Office.Kind.TOWNSHIP || own.contains(office.code())))
                .map(office -> new Choice(office.code(), office.name()))
                .toList();
    }

    private static boolean holds(Office.Kind kind) {
        return switch (kind) {
            case TOWNSHIP, COUNTY_OFFICE, DEPARTMENT, SCHOOL -> true;
            case COUNTY, VILLAGE -> false;
        };
    }
}
