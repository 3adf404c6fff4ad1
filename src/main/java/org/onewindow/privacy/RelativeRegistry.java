package org.onewindow.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.casefile.CloseRelatives;
import org.onewindow.casefile.RelativeFiled;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.sealing.SealedText;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Workflow;
import org.onewindow.workflow.Workforce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 近亲属备案: close relatives of staff, filed by themselves or their managers, and of committee members. */
@Service
@Transactional
public class RelativeRegistry {

    private static final String FILINGS = """
            select f.id, f.staff, f.committee_member, coalesce(s.name, k.name) as official,
                   coalesce(s.office, k.village) as office, f.relation, f.name_sealed
              from relative_filing f
              left join staff s on s.id = f.staff
              left join committee_member k on k.id = f.committee_member
              left join office o on o.code = k.village
             where coalesce(o.parent, s.office) = any(:offices) or f.staff = :me
             order by f.id""";

    private final JdbcClient jdbc;
    private final StaffDirectory staff;
    private final CommitteeMembers committees;
    private final CaseFiles cases;
    private final CaseGuard guard;
    private final CloseRelatives relatives;
    private final Sealing sealing;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Workforce workforce;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RelativeRegistry(
            JdbcClient jdbc,
            StaffDirectory staff,
            CommitteeMembers committees,
            CaseFiles cases,
            CaseGuard guard,
            CloseRelatives relatives,
            Sealing sealing,
            SealedText sealed,
            Workflow workflow,
            Workforce workforce,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.committees = committees;
        this.cases = cases;
        this.guard = guard;
        this.relatives = relatives;
        this.sealing = sealing;
        this.sealed = sealed;
        this.workflow = workflow;
        this.workforce = workforce;
        this.audit = audit;
        this.events = events;
    }

    public record Filing(
            long id,
            @Nullable String staff,
            @Nullable Long committeeMember,
            String official,
            String office,
            String relation,
            @Nullable String name) {

        @Override
        public String toString() {
            return "Filing[" + id + "]";
        }
    }

    /**
     * @throws InvalidInput when there is no such member of staff or committee
     * @throws Forbidden when it is somebody else's relative and the actor does not answer for that office
     */
    public void file(NewFiling filing, Actor actor) {
        requireOwnOrManaged(filing, actor);
        var person = sealing.hash(filing.idNumber());
        jdbc.sql("""
                        insert into relative_filing (staff, committee_member, person_hash, relation, name_sealed, filed_by)
                        values (:staff, cast(:committeeMember as bigint), :person, :relation, :name, :by)
                        on conflict do nothing""")
                .param("staff", filing.staff())
                .param("committeeMember", filing.committeeMember())
                .param("person", person)
                .param("relation", filing.relation().name())
                .param("name", sealing.seal(filing.name()))
                .param("by", actor.id())
                .update();
        audit.record(
                actor.id(), "file-relative", subject(filing), filing.relation().name());
        events.publishEvent(new RelativeFiled(person));
    }

    /** The actor's own, and those of the offices the actor manages. */
    public List<Filing> of(Actor actor) {
        var found = jdbc.sql(FILINGS)
                .param("offices", managed(actor))
                .param("me", actor.id())
                .query((row, index) -> new Filing(
                        row.getLong("id"),
                        row.getString("staff"),
                        row.getObject("committee_member", Long.class),
                        row.getString("official"),
                        row.getString("office"),
                        row.getString("relation"),
                        sealed.open(row.getBytes("name_sealed"))))
                .list();
        audit.record(actor.id(), "view-relatives", actor.id(), Integer.toString(found.size()));
        return found;
    }

    /** Filed by mistake. Cases registered as a relative's stay so. */
    public void withdraw(long id, Actor actor) {
        var filing = of(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("unknown-filing"));
        if (!mayWithdraw(actor)) {
            throw new Forbidden("relative-not-yours");
        }
        jdbc.sql("delete from relative_filing where id = ?").param(id).update();
        audit.record(actor.id(), "withdraw-relative", filing.staff() == null ? filing.office() : filing.staff(), "");
    }

    /** Running cases of the relative: hidden from now on, and their tasks go to somebody else. */
    @EventListener
    void on(RelativeFiled filed) {
        for (var number : cases.ofPerson(filed.personHash())) {
            relatives.match(number);
            if (guard.guardIfHidden(number)) {
                workflow.rescope(number);
                workforce.resettle(number);
            }
        }
    }

    /** Whose relatives the actor files: the own first, then those of everybody of the offices the actor manages. */
    public List<Staff> people(Actor actor) {
        return Stream.concat(
                        staff.find(actor.id()).stream(),
                        staff.activeOf(List.of(managed(actor))).stream()
                                .filter(person -> !person.id().equals(actor.id())))
                .toList();
    }

    /** May the actor take back what was filed? */
    public boolean mayWithdraw(Actor actor) {
        return managed(actor).length > 0;
    }

    private void requireOwnOrManaged(NewFiling filing, Actor actor) {
        var person = filing.staff();
        var member = filing.committeeMember();
        if (person == null && member != null) {
            committees.requireKeeper(member, actor);
            return;
        }
        var known = staff.find(person == null ? "" : person);
        if (known.isEmpty()) {
            throw InvalidInput.of("staff", "unknown-staff");
        }
        if (!known.get().id().equals(actor.id())
                && !List.of(managed(actor)).contains(known.get().office())) {
            throw new Forbidden("relative-not-yours");
        }
    }

    /** Offices whose people the actor answers for. */
    private static String[] managed(Actor actor) {
        return Managed.by(actor);
    }

    private static String subject(NewFiling filing) {
        return filing.staff() == null ? "committee-member-" + filing.committeeMember() : filing.staff();
    }
}
