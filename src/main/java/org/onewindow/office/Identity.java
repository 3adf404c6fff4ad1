package org.onewindow.office;

import java.util.LinkedHashSet;
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

    public Optional<Staff> user(String id) {
        return jdbc.sql(VISIBLE_STAFF + "and id = ?")
                .param(id)
                .query(Staff.class)
                .optional();
    }

    public List<Staff> users() {
        return jdbc.sql(VISIBLE_STAFF + "order by id").query(Staff.class).list();
    }

    /** {@code role@office} of an active person; empty for anybody else. */
    public Set<String> groupsOf(String id) {
        return new TreeSet<>(jdbc.sql("""
                        select r.role || '@' || r.office
                          from staff_role r join staff s on s.id = r.staff
                         where s.id = ? and s.active""").param(id).query(String.class).list());
    }

    /** The bare roles behind {@code groups}: what the engine's authorisations per definition are granted to. */
    public static Set<String> rolesOf(Set<String> groups) {
        var roles = new TreeSet<String>();
        groups.forEach(group -> roles.add(group.substring(0, group.indexOf('@'))));
        return roles;
    }

    /** Every {@code role@office} that somebody active holds. */
    public List<String> groups() {
        return jdbc.sql("""
                        select distinct r.role || '@' || r.office
                          from staff_role r join staff s on s.id = r.staff
                         where s.active order by 1""").query(String.class).list();
    }

    /** Log-in names of the active members of a group {@code role@office}. */
    public List<String> members(String group) {
        int at = group.indexOf('@');
        if (at < 0) {
            return List.of();
        }
        return jdbc.sql("""
                        select s.id
                          from staff_role r join staff s on s.id = r.staff
                         where r.role = ? and r.office = ? and s.active order by s.id""")
                .params(group.substring(0, at), group.substring(at + 1))
                .query(String.class)
                .list();
    }

    /**
     * Offices whose cases this person may see: the own ones; for members of the county's offices also its townships;
     * for leaders and managers of a county office, to whom departments' tasks fall back, also departments and schools.
     */
    public Set<String> officesOf(String id) {
        return new LinkedHashSet<>(
                jdbc.sql("""
                        with own as (
                            select s.office as code, '' as role from staff s where s.id = :id and s.active
                            union
                            select r.office, r.role from staff_role r join staff s on s.id = r.staff
                             where s.id = :id and s.active),
                        county as (
                            select distinct o.county, own.role in ('leader', 'manager') as deciding
                              from own join office o on o.code = own.code
                             where o.kind = 'COUNTY_OFFICE')
                        select code from own
                        union
                        select o.code from office o join county c on c.county = o.county
                         where o.kind = 'TOWNSHIP' or c.deciding and o.kind in ('DEPARTMENT', 'SCHOOL')
                        order by 1""").param("id", id).query(String.class).list());
    }
}
