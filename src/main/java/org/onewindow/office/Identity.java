package org.onewindow.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Log-ins as security and the engine see them: groups {@code role@office} and the offices in scope (tenants). Reads by
 * SQL only, so that the engine can be given it while it is being built.
 */
@Service
public class Identity {

    private static final String VISIBLE_STAFF = "select id, name, office, active from staff where active ";

    private final JdbcClient jdbc;

    Identity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A log-in name with its password's hash ({@code {bcrypt}…}). */
    public record LogIn(String id, String name, String passwordHash, boolean active) {}

    public Optional<LogIn> logIn(String id) {
        return jdbc.sql("select id, name, password_hash, active from staff where id = ?")
                .param(id)
                .query(LogIn.class)
                .optional();
    }

    /** Is any password hashed as in the demo, weakly, or not at all? */
    public boolean anyPasswordIsWeak() {
        return jdbc.sql("select exists(select from staff where password_hash !~ ? and password_hash <> ?)")
                .params(PasswordHash.FIT, PasswordHash.NONE)
                .query(Boolean.class)
                .single();
    }

    public Optional<Staff> user(String id) {
        return jdbc.sql(VISIBLE_STAFF + "and id = ?")
                .param(id)
                .query(Staff.class)
                .optional();
    }

    public List<Staff> users() {
        return jdbc.sql(VISIBLE_STAFF + "order by id").query(Staff.class).list();
    }

    /** {@code role@office} of an active person, also those of whoever the person stands in for; empty for anybody else. */
    public Set<String> groupsOf(String id) {
        return new TreeSet<>(jdbc.sql("""
                        select role || '@' || office from staff_acting_role where staff = ?""").param(id).query(String.class).list());
    }

    /** One {@code role@office} of one active person. */
    record Membership(String id, String groupName) {}

    /** One office in the scope of one active person. */
    record Scope(String id, String office) {}

    List<Membership> memberships() {
        return jdbc.sql("""
                        select staff as id, role || '@' || office as group_name from staff_acting_role""").query(Membership.class).list();
    }

    List<Scope> scopes() {
        return jdbc.sql("select id, office from staff_scope").query(Scope.class).list();
    }

    /** Log-in names of the active members of a group {@code role@office} who are not on leave. */
    public List<String> members(String group) {
        int at = group.indexOf('@');
        if (at < 0) {
            return List.of();
        }
        return jdbc.sql("""
                        select staff from staff_present_role where role = ? and office = ? order by staff""")
                .params(group.substring(0, at), group.substring(at + 1))
                .query(String.class)
                .list();
    }

    /** Who stands in for somebody on leave. */
    public Optional<String> substituteOf(String id) {
        return jdbc.sql("""
                        select substitute from staff_leave
                         where staff = ? and started_at is not null and ended_at is null""").param(id).query(String.class).optional();
    }

    /** Offices whose cases this person may see (view {@code staff_scope}). */
    public Set<String> officesOf(String id) {
        return new TreeSet<>(jdbc.sql("select office from staff_scope where id = ?")
                .param(id)
                .query(String.class)
                .list());
    }
}
