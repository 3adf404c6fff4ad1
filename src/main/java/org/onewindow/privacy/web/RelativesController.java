package org.onewindow.privacy.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.privacy.CommitteeMembers;
import org.onewindow.privacy.CommitteeMembers.CommitteeMember;
import org.onewindow.privacy.RelativeRegistry;
import org.onewindow.privacy.RelativeRegistry.Filing;
import org.onewindow.privacy.RelativeRegistry.NewFiling;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 近亲属备案, and the committee members it is for besides staff. */
@RestController
@RequestMapping("/api/v1")
class RelativesController {

    private static final int NAME = 50;
    private static final int LOG_IN = 64;

    enum Relation {
        SPOUSE,
        CHILD,
        PARENT,
        SIBLING,
        GRANDPARENT,
        GRANDCHILD,
        OTHER
    }

    private final RelativeRegistry registry;
    private final CommitteeMembers committees;
    private final Actors actors;

    RelativesController(RelativeRegistry registry, CommitteeMembers committees, Actors actors) {
        this.registry = registry;
        this.committees = committees;
        this.actors = actors;
    }

    record Filings(List<Filing> items) {}

    record Members(List<CommitteeMember> items) {}

    @GetMapping("/relatives")
    Filings relatives() {
        return new Filings(registry.of(actors.current()));
    }

    /** @param body {@code staff} or {@code committeeMember}, {@code name}, {@code idNumber}, {@code relation} */
    @PostMapping("/relatives")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void file(@RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("staff", "committeeMember", "name", "idNumber", "relation"));
        var staff = sent.optionalText("staff", LOG_IN);
        var member = sent.optionalWhole("committeeMember", 1, Integer.MAX_VALUE);
        sent.require((staff == null) != (member == null), "staff", "staff-or-committee");
        var name = sent.text("name", NAME);
        var number = sent.text("idNumber", NAME).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        sent.require(number.isEmpty() || number.matches("[0-9A-Z]{5,30}"), "idNumber", "id-number-form");
        var relation = sent.choice("relation", Relation.class);
        sent.verify();
        registry.file(
                new NewFiling(staff, member == null ? null : member.longValue(), name, number, relation.name()),
                actors.current());
    }

    @DeleteMapping("/relatives/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id) {
        registry.withdraw(id, actors.current());
    }

    @GetMapping("/committee-members")
    Members committeeMembers() {
        return new Members(committees.of(actors.current()));
    }

    /** @param body {@code village}, {@code name}, {@code post} */
    @PostMapping("/committee-members")
    @ResponseStatus(HttpStatus.CREATED)
    CommitteeMember register(@RequestBody Map<String, @Nullable Object> body) {
        var sent = read(body, Set.of("village", "name", "post"));
        var village = sent.text("village", NAME);
        var name = sent.text("name", NAME);
        var post = sent.optionalText("post", NAME);
        sent.verify();
        return committees.register(village, name, post, actors.current());
    }

    @DeleteMapping("/committee-members/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id) {
        committees.retire(id, actors.current());
    }

    private static Submission read(Map<String, @Nullable Object> body, Set<String> known) {
        var sent = new Submission(body);
        sent.names().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> sent.reject(name, "unknown-field"));
        return sent;
    }
}
