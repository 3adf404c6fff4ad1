package org.onewindow.cockpit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every word of Cockpit's clocks in the reader's language, and the offices that may hold one. */
@RestController
class WordsController {

    private static final ResourceBundle.Control PLAIN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String OWN = "cockpit.";

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
        var spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        var words = new TreeMap<String, String>();
        put(words, "messages/cockpit", OWN, spoken);
        put(words, "messages/deadline", "deadline.", spoken);
        put(words, "messages/office", "role.", spoken);
        return new Words(spoken.equals(Locale.ENGLISH) ? "en" : "zh-CN", words, holders());
    }

    private static void put(Map<String, String> words, String bundle, String prefix, Locale locale) {
        var found = ResourceBundle.getBundle(bundle, locale, PLAIN);
        for (var key : found.keySet()) {
            if (key.startsWith(prefix)) {
                words.put(key.startsWith(OWN) ? key.substring(OWN.length()) : key, found.getString(key));
            }
        }
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
