package org.onewindow.cockpit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.cockpit.InstanceClocks;
import org.onewindow.cockpit.Places;
import org.onewindow.deadline.ClockCard;
import org.onewindow.deadline.ClockCards;
import org.onewindow.deadline.ClockCounts;
import org.onewindow.deadline.ClockLine;
import org.onewindow.deadline.ClockList;
import org.onewindow.deadline.ClockNumbers;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.CaseScopes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Cockpit's clocks show. */
@RestController
@RequestMapping("/cockpit")
class ClockController {

    private final ClockCounts counts;
    private final ClockList list;
    private final ClockCards cards;
    private final InstanceClocks instances;
    private final Places places;
    private final Actors actors;
    private final Clock clock;

    ClockController(
            ClockCounts counts,
            ClockList list,
            ClockCards cards,
            InstanceClocks instances,
            Places places,
            Actors actors,
            Clock clock) {
        this.counts = counts;
        this.list = list;
        this.cards = cards;
        this.instances = instances;
        this.places = places;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param open ids of the instances among the items that the reader may open
     * @param next cursor of the following page, null on the last
     */
    record Page(
            Instant now,
            List<ClockLine> items,
            Set<String> open,
            @Nullable String next) {}

    record Card(Instant now, ClockCard card, Set<String> open) {}

    record Story(Instant now, InstanceClocks.Story story) {}

    record Badges(Instant now, List<InstanceClocks.Badge> badges) {}

    @GetMapping("/clocks/numbers")
    ClockNumbers numbers() {
        return counts.of(actors.current());
    }

    @GetMapping("/clocks")
    Page page(@RequestParam Map<String, String> asked) {
        var actor = actors.current();
        var page = list.page(actor, asked);
        return new Page(page.now(), page.items(), open(page.items(), actor), page.next());
    }

    @GetMapping("/clocks/{id}")
    Card card(@PathVariable long id) {
        var actor = actors.current();
        var card = cards.get(id, actor);
        return new Card(clock.instant(), card, open(List.of(card.line()), actor));
    }

    @GetMapping("/instances/{id}")
    Story story(@PathVariable String id) {
        return new Story(clock.instant(), instances.story(id, actors.current()));
    }

    @GetMapping("/instances/{id}/badges")
    Badges badges(@PathVariable String id) {
        return new Badges(clock.instant(), instances.badges(id, actors.current()));
    }

    private Set<String> open(List<ClockLine> lines, Actor actor) {
        var watched =
                lines.stream().map(ClockLine::instance).filter(Objects::nonNull).collect(Collectors.toSet());
        return places.offices(watched).entrySet().stream()
                .filter(place -> actor.sees(CaseScopes.office(place.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
