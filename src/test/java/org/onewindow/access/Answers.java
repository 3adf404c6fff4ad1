package org.onewindow.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each role is answered. One text per role: the status in the own office, in another one, and, where it is about a
 * case, for a filed close relative of the household and for a confidential case; a single status stands for all. A list
 * adds {@code +} where the thing is on it.
 */
final class Answers {

    private final Map<Role, List<String>> texts = new EnumMap<>(Role.class);

    private Answers() {}

    static Answers of(String nobody, String township, String department, String county) {
        var answers = new Answers();
        for (var role : Role.values()) {
            var text =
                    role == Role.NOBODY ? nobody : role.ofTownship() ? township : role.ofCounty() ? county : department;
            answers.texts.put(role, List.of(text.split(" ", -1)));
        }
        return answers;
    }

    static Answers everybody(String status) {
        return of(status, status, status, status);
    }

    static Answers staff(String nobody, String status) {
        return of(nobody, status, status, status);
    }

    /** The same, but for some roles. */
    Answers but(String text, Role... roles) {
        var answers = new Answers();
        answers.texts.putAll(texts);
        for (var role : roles) {
            answers.texts.put(role, List.of(text.split(" ", -1)));
        }
        return answers;
    }

    String to(Role role, Situation situation) {
        var parts = parts(role);
        int place = List.of(Situation.values()).indexOf(situation);
        return parts.size() == 1 ? parts.get(0) : place < parts.size() ? parts.get(place) : "nothing";
    }

    String cell(Role role) {
        return String.join(" · ", parts(role)).replace('-', '–');
    }

    private List<String> parts(Role role) {
        return texts.getOrDefault(role, List.of());
    }
}
