package org.onewindow.privacy.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.privacy.CommitteeMembers;
import org.onewindow.privacy.CommitteeMembers.CommitteeMember;
import org.onewindow.privacy.NewFiling;
import org.onewindow.privacy.NewMember;
import org.onewindow.privacy.RelativeRegistry;
import org.onewindow.privacy.RelativeRegistry.Filing;
import org.onewindow.workflow.Actors;
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
        registry.file(NewFiling.read(body), actors.current());
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
        return committees.register(NewMember.read(body), actors.current());
    }

    @DeleteMapping("/committee-members/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable long id) {
        committees.retire(id, actors.current());
    }
}
