package org.onewindow.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
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
    private final AuditTrail audit;
    private final Clock clock;

    CommitteeMembers(JdbcClient jdbc, Offices offices, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
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
     * @throws InvalidInput when it is no village of the actor's townships
     */
    public CommitteeMember register(String village, String name, @Nullable String post, Actor actor) {
        requireKeeper(village, actor);
        long id = jdbc.sql("""
                        insert into committee_member (village, name, post, registered_by, registered_at)
                        values (:village, :name, :post, :by, :now)
                        on conflict (village, name) do update set post = excluded.post, active = true
                        returning id""")
                .param("village", village)
                .param("name", name)
                .param("post", post)
                .param("by", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        audit.record(actor.id(), "register-committee-member", village, Long.toString(id));
        return new CommitteeMember(id, village, name, post);
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

    private void requireKeeper(String village, Actor actor) {
        var township = offices.find(village)
                .filter(office -> office.kind() == Office.Kind.VILLAGE)
                .map(Office::parent)
                .filter(actor::sees)
                .orElseThrow(() -> InvalidInput.of("village", "unknown-village"));
        if (!actor.has("clerk", township) && !List.of(Managed.by(actor)).contains(township)) {
            throw new Forbidden("not-your-role");
        }
    }
}
