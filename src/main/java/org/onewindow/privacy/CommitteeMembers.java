package org.onewindow.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of village and community committees, who have no log-in. Kept by clerks and managers of the township. */
@Service
@Transactional
public class CommitteeMembers {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final StaffDirectory staff;
    private final AuditTrail audit;
    private final Clock clock;

    CommitteeMembers(JdbcClient jdbc, Offices offices, StaffDirectory staff, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    public record CommitteeMember(
            long id, String village, String name, @Nullable String post) {}

    /** Of the townships in scope. */
    @Transactional(readOnly = true)
    public List<CommitteeMember> of(Actor actor) {
        return jdbc.sql("""
                        select k.id, k.village, k.name, k.post from committee_member k join office v on v.code = k.village
                         where k.active and v.parent = any(:offices) order by k.village, k.name""")
                .param("offices", actor.offices().toArray(String[]::new))
                .query(CommitteeMember.class)
                .list();
    }

    /**
     * Registers a member, or brings one back with another post.
     *
     * @throws InvalidInput when there is no such village
     * @throws Forbidden when the actor keeps no committee there
     */
    public CommitteeMember register(NewMember wanted, Actor actor) {
        var village = wanted.village();
        requireKeeper(village, actor);
        long id = jdbc.sql("""
                        insert into committee_member (village, name, post, registered_by, registered_at)
                        values (:village, :name, :post, :by, :now)
                        on conflict (village, name) do update set post = excluded.post, active = true
                        returning id""")
                .param("village", village)
                .param("name", wanted.name())
                .param("post", wanted.post())
                .param("by", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        audit.record(actor.id(), "register-committee-member", village, Long.toString(id));
        return new CommitteeMember(id, village, wanted.name(), wanted.post());
    }

    public void retire(long id, Actor actor) {
        var member = of(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("unknown-committee-member"));
        requireKeeper(member.village(), actor);
        jdbc.sql("update committee_member set active = false where id = ?")
                .param(id)
                .update();
        audit.record(actor.id(), "retire-committee-member", member.village(), Long.toString(id));
    }

    /** Villages whose committees the actor keeps, by code. */
    @Transactional(readOnly = true)
    public List<Office> villages(Actor actor) {
        var mine = staff.find(actor.id()).orElseThrow().office();
        return offices.ofKind(offices.get(mine).county(), Office.Kind.VILLAGE).stream()
                .filter(village -> keeps(village, actor))
                .toList();
    }

    /** @throws InvalidInput when there is no such member; Forbidden when the actor keeps no committee there */
    void requireKeeper(long member, Actor actor) {
        var village = jdbc.sql("select village from committee_member where id = ? and active")
                .param(member)
                .query(String.class)
                .optional()
                .orElseThrow(() -> InvalidInput.of("committeeMember", "unknown-committee-member"));
        requireKeeper(village, actor);
    }

    private void requireKeeper(String code, Actor actor) {
        var village = offices.find(code)
                .filter(office -> office.kind() == Office.Kind.VILLAGE)
                .orElseThrow(() -> InvalidInput.of("village", "unknown-village"));
        if (!keeps(village, actor)) {
            throw new Forbidden("committee-not-yours");
        }
    }

    private static boolean keeps(Office village, Actor actor) {
        var township = village.parent();
        return township != null
                && actor.sees(township)
                && (actor.has("clerk", township) || List.of(Managed.by(actor)).contains(township));
    }
}
