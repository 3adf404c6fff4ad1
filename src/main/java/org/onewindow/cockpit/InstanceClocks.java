package org.onewindow.cockpit;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.deadline.ClockCard;
import org.onewindow.deadline.ClockCards;
import org.onewindow.deadline.ClockLine;
import org.onewindow.deadline.ClockList;
import org.onewindow.deadline.OpenWork;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.CaseScopes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits of the case that a process instance belongs to, and where they show in its diagram. */
@Service
@Transactional(readOnly = true)
public class InstanceClocks {

    private static final Comparator<ClockLine> PRESSING =
            Comparator.comparing(InstanceClocks::rank).thenComparing(ClockLine::dueAt);

    private final Places places;
    private final ClockList list;
    private final ClockCards cards;
    private final OpenWork work;
    private final CaseAccess access;

    InstanceClocks(Places places, ClockList list, ClockCards cards, OpenWork work, CaseAccess access) {
        this.places = places;
        this.list = list;
        this.cards = cards;
        this.work = work;
        this.access = access;
    }

    /** @param own those of the instance itself and of what it waits for */
    public record Story(String subject, String caseNumber, List<ClockCard> own, List<ClockCard> others) {}

    /** @param others how many more limits show at the element */
    public record Badge(String element, ClockLine line, int others) {}

    /** @throws NotFound when it ended, or belongs to an office out of the actor's sight */
    public Story story(String instance, Actor actor) {
        var place = place(instance, actor);
        var all = cards.ofCase(place.caseNumber(), actor);
        var own = all.stream().filter(card -> isOwn(card.line(), place)).toList();
        return new Story(
                place.subject(),
                place.caseNumber(),
                own,
                all.stream().filter(card -> !own.contains(card)).toList());
    }

    /** The most pressing limit at each element that waits. */
    public List<Badge> badges(String instance, Actor actor) {
        var place = place(instance, actor);
        var lines = list.ofCase(actor, place.caseNumber()).stream()
                .filter(line -> line.endedAt() == null)
                .toList();
        return elements(place, lines).entrySet().stream()
                .map(entry -> badge(entry.getKey(), entry.getValue().values()))
                .toList();
    }

    private Place place(String instance, Actor actor) {
        var place = places.find(instance)
                .filter(found -> actor.sees(CaseScopes.office(found.office())))
                .orElseThrow(() -> new NotFound("instance-unknown"));
        access.refuseHidden(place.caseNumber(), actor);
        return place;
    }

    private Map<String, Map<Long, ClockLine>> elements(Place place, List<ClockLine> lines) {
        var shown = new LinkedHashMap<String, Map<Long, ClockLine>>();
        var limits = work.ofCase(place.caseNumber()).stream()
                .collect(Collectors.toMap(OpenWork.Limited::task, limit -> limit));
        for (var line : lines) {
            place.tasks().forEach((task, element) -> {
                var limit = limits.get(task);
                if (limit != null
                        && limit.kind() == line.kind()
                        && limit.subject().equals(line.subject())) {
                    put(shown, element, line);
                }
            });
            var timer = place.timers().get(line.id());
            if (timer != null) {
                put(shown, timer, line);
            }
            place.below().forEach((element, instances) -> {
                if (watchedIn(instances, line)) {
                    put(shown, element, line);
                }
            });
        }
        return shown;
    }

    private static void put(Map<String, Map<Long, ClockLine>> shown, String element, ClockLine line) {
        shown.computeIfAbsent(element, any -> new TreeMap<>()).put(line.id(), line);
    }

    private static Badge badge(String element, Collection<ClockLine> lines) {
        var first = lines.stream().min(PRESSING).orElseThrow();
        return new Badge(element, first, lines.size() - 1);
    }

    private static boolean isOwn(ClockLine line, Place place) {
        return line.subject().equals(place.subject())
                || place.instance().equals(line.instance())
                || place.below().values().stream().anyMatch(instances -> watchedIn(instances, line));
    }

    private static boolean watchedIn(Set<String> instances, ClockLine line) {
        return line.instance() != null && instances.contains(line.instance());
    }

    private static int rank(ClockLine line) {
        return switch (line.state()) {
            case OVERDUE -> 0;
            case DUE_TODAY -> 1;
            case ALARMED -> 2;
            case RUNNING -> 3;
            case PAUSED -> 4;
            case REACHED, MET, LATE, CANCELLED -> 5;
        };
    }
}
