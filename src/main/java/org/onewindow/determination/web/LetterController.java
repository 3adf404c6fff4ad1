package org.onewindow.determination.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseAccess;
import org.onewindow.determination.LetterArchive;
import org.onewindow.determination.LetterView;
import org.onewindow.determination.ServiceManner;
import org.onewindow.matter.MatterResult;
import org.onewindow.policy.Authority;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Letters of decisions; serving and announcing complete the same tasks as in the task list. */
@RestController
class LetterController {

    private final LetterArchive letters;
    private final CaseAccess access;
    private final VisibleLetters visible;
    private final TaskDoor door;
    private final Actors actors;

    LetterController(LetterArchive letters, CaseAccess access, VisibleLetters visible, TaskDoor door, Actors actors) {
        this.letters = letters;
        this.access = access;
        this.visible = visible;
        this.door = door;
        this.actors = actors;
    }

    record Letters(List<Item> items) {}

    /** @param page where it can be printed */
    record Item(
            String letter,
            String number,
            String office,
            Authority authority,
            String matter,
            Instant issuedAt,
            MatterResult result,
            @Nullable BigDecimal amountYuan,
            @Nullable LocalDate benefitFrom,
            @Nullable LocalDate servedOn,
            @Nullable ServiceManner how,
            @Nullable LocalDate announcedOn,
            String page) {

        static Item of(LetterView letter) {
            var amount = letter.amount();
            return new Item(
                    letter.label(),
                    letter.number(),
                    letter.office(),
                    letter.authority(),
                    letter.matter(),
                    letter.issuedAt(),
                    letter.result(),
                    amount == null ? null : amount.yuan(),
                    letter.benefitFrom(),
                    letter.servedOn(),
                    letter.how(),
                    letter.announcedOn(),
                    "/desk/letters/" + letter.label());
        }
    }

    @GetMapping({"/api/v1/cases/{number}/letters", "/tasklist/cases/{number}/letters"})
    Letters list(@PathVariable String number) {
        access.visible(number, actors.current());
        return new Letters(letters.ofCase(number).stream().map(Item::of).toList());
    }

    /** @param body fields of serve-letter */
    @PostMapping("/api/v1/letters/{letter}/service")
    Item serve(@PathVariable String letter, @RequestBody Map<String, @Nullable Object> body) {
        return step(letter, "serve-letter", body);
    }

    /** @param body fields of announce-decision */
    @PostMapping("/api/v1/letters/{letter}/announcement")
    Item announce(@PathVariable String letter, @RequestBody Map<String, @Nullable Object> body) {
        return step(letter, "announce-decision", body);
    }

    private Item step(String letter, String task, Map<String, @Nullable Object> values) {
        Actor actor = actors.current();
        visible.verify(letter, actor);
        door.submitAs(task, letter, values, actor, true);
        return Item.of(letters.get(letter));
    }
}
