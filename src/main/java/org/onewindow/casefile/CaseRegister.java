package org.onewindow.casefile;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.onewindow.sealing.SealedJson;
import org.onewindow.sealing.Sealing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a case begins: number, household, authorisations and the first line of its time line. */
@Service
public class CaseRegister {

    private final CaseNumbers numbers;
    private final EntityManager entities;
    private final TimeLine timeLine;
    private final CaseGuard guard;
    private final CloseRelatives relatives;
    private final ApplicationEventPublisher events;
    private final CaseTraces traces;
    private final Sealing sealing;
    private final SealedJson sealed;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseRegister(
            CaseNumbers numbers,
            EntityManager entities,
            TimeLine timeLine,
            CaseGuard guard,
            CloseRelatives relatives,
            ApplicationEventPublisher events,
            CaseTraces traces,
            Sealing sealing,
            SealedJson sealed,
            JdbcClient jdbc,
            Clock clock) {
        this.numbers = numbers;
        this.entities = entities;
        this.timeLine = timeLine;
        this.guard = guard;
        this.relatives = relatives;
        this.events = events;
        this.traces = traces;
        this.sealing = sealing;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the new case's number */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(NewCase application) {
        return open(numbers.next(application.office(), application.receivedAt()), application, CaseState.CHECKING);
    }

    /**
     * A file of someone in need who has not applied. Visits, emergency aid, office scope and the relative rule work on
     * it as on a case.
     *
     * @return {@code <office>-L-<year>-000001}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String openLead(NewCase lead) {
        return open(numbers.next(lead.office() + "-L", lead.receivedAt()), lead, CaseState.LEAD);
    }

    /** The case goes on with what was done for the person as a lead. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openedFrom(String number, String lead) {
        entities.find(CaseFile.class, number).openedFrom(lead);
        entities.flush();
    }

    private String open(String number, NewCase application, CaseState state) {
        entities.persist(new CaseFile(number, application, state, sealed.seal(application.details()), clock.instant()));
        // The rows below point at this one and do not all go through JPA.
        entities.flush();
        for (int i = 0; i < application.members().size(); i++) {
            entities.persist(member(number, "M" + i, application.members().get(i)));
        }
        entities.flush();
        for (int i = 0; i < application.members().size(); i++) {
            traces.keep(number, "M" + i, application.members().get(i).person(), application.residence());
        }
        application
                .authorisations()
                .forEach((member, signedOn) -> jdbc.sql(
                                "insert into case_authorisation (case_number, member, signed_on) values (?, ?, ?)")
                        .params(number, member, signedOn)
                        .update());
        timeLine.add(
                number,
                state == CaseState.LEAD ? "lead-received" : "registered",
                application.registeredBy(),
                Map.of("office", application.office(), "channel", application.channel()));
        relatives.declare(number, application.office(), application.closeRelatives());
        relatives.match(number);
        if (application.confidential()) {
            guard.name(number, application.registeredBy(), application.registeredBy());
            guard.guard(number);
            events.publishEvent(
                    new CaseMadeConfidential(number, application.registeredBy(), application.harmedMinor()));
        } else {
            guard.guardIfHidden(number);
        }
        return number;
    }

    private CaseMember member(String number, String id, NewCase.NewMember given) {
        var person = given.person();
        return new CaseMember(
                number,
                id,
                given.relation(),
                person.idNumber() == null ? null : sealing.hash(Person.lookUp(person.idType(), person.idNumber())),
                sealed.seal(person),
                sealed.seal(new SealedFacts(Person.mask(person.name()), given.facts())));
    }
}
