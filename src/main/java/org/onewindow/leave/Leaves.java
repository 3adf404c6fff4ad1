package org.onewindow.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.audit.AuditTrail;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 请假和代理: registered by the person or a manager; roles and tasks go to the substitute from the first to the last day. */
@Service
@Transactional
public class Leaves {

    private final LeaveRows rows;
    private final StaffDirectory staff;
    private final Substitutes substitutes;
    private final Handover handover;
    private final AuditTrail audit;
    private final Clock clock;

    Leaves(
            LeaveRows rows,
            StaffDirectory staff,
            Substitutes substitutes,
            Handover handover,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.substitutes = substitutes;
        this.handover = handover;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins at once when its first day is today.
     *
     * @throws Forbidden when it is somebody else's leave and the actor does not manage that office
     * @throws InvalidInput naming each field
     */
    public Leave register(NewLeave wanted, Actor actor) {
        var person = wanted.staff() == null ? actor.id() : wanted.staff();
        var from = wanted.from();
        var to = wanted.to();
        var substitute = wanted.substitute();
        var absent = staff.find(person)
                .filter(Staff::active)
                .orElseThrow(() -> InvalidInput.of("staff", "leave-unknown-staff"));
        requireOwnOrManaged(person, absent.office(), actor);
        if (to.isBefore(from) || to.isBefore(LocalDate.now(clock))) {
            throw InvalidInput.of("to", "leave-days");
        }
        if (rows.absent(person, from, to) || rows.standsIn(person, from, to)) {
            throw InvalidInput.of("from", "leave-overlaps");
        }
        substitutes.require(absent, substitute, from, to);
        long id = rows.add(person, substitute, from, to, actor.id());
        audit.record(actor.id(), "register-leave", person, from + "/" + to + " " + substitute);
        handover.turnOf(LocalDate.now(clock));
        return rows.find(id).orElseThrow();
    }

    /** The actor's own, those the actor stands in for, and those of the offices the actor manages. */
    @Transactional(readOnly = true)
    public List<Leave> of(Actor actor) {
        return rows.of(managed(actor), actor.id());
    }

    /** Whose leave the actor registers: the own first, then everybody's of the offices the actor manages. */
    @Transactional(readOnly = true)
    public List<Staff> people(Actor actor) {
        return Stream.concat(
                        staff.find(actor.id()).stream(),
                        staff.activeOf(managed(actor)).stream()
                                .filter(person -> !person.id().equals(actor.id())))
                .toList();
    }

    /** Who comes into question to stand in for {@link #people}. */
    @Transactional(readOnly = true)
    public List<Staff> substitutes(Actor actor) {
        return substitutes.near(people(actor));
    }

    /** Calls a leave off, or ends it today. */
    public void end(long id, Actor actor) {
        var leave = of(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("leave-unknown"));
        requireOwnOrManaged(
                leave.staff(), staff.find(leave.staff()).orElseThrow().office(), actor);
        if (leave.state().equals("ENDED")) {
            throw new Conflict("leave-over");
        }
        handover.end(leave);
        audit.record(actor.id(), "end-leave", leave.staff(), Long.toString(id));
    }

    private static List<String> managed(Actor actor) {
        return actor.offices().stream().filter(office -> manages(office, actor)).toList();
    }

    private static void requireOwnOrManaged(String person, String office, Actor actor) {
        if (!person.equals(actor.id()) && !manages(office, actor)) {
            throw new Forbidden("leave-not-yours");
        }
    }

    static boolean manages(String office, Actor actor) {
        return actor.sees(office)
                && actor.groups().stream()
                        .anyMatch(group -> group.equals("manager@" + office)
                                || group.equals("leader@" + office)
                                || group.matches("(manager|leader|admin)@\\d{6}-mz"));
    }
}
