package org.onewindow.office;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onewindow.workflow.GroupsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff whose log-in, roles and offices another directory keeps: ours follows it at each log-in. */
@Service
@Transactional
public class StaffRegister {

    private static final Pattern LOG_IN = Pattern.compile("[a-z][a-z0-9.-]{1,63}");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    StaffRegister(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public static boolean isLogInName(String id) {
        return LOG_IN.matcher(id).matches();
    }

    /** Those of the groups whose role and office exist here. */
    @Transactional(readOnly = true)
    public Set<String> known(Set<String> groups) {
        return groups.isEmpty()
                ? Set.of()
                : new TreeSet<>(jdbc.sql("""
                        select role || '@' || o.code
                          from unnest(array['clerk', 'visitor', 'leader', 'manager', 'officer', 'verifier', 'coordinator',
                                            'hotline', 'auditor', 'admin']) role, office o
                         where role || '@' || o.code in (:groups)""")
                        .param("groups", groups)
                        .query(String.class)
                        .list());
    }

    /**
     * Brings a person up to date; nothing is written when nothing is new.
     *
     * @return false when the person is known and was made inactive here
     */
    public boolean enter(String id, String name, Set<String> groups) {
        var office = office(groups.iterator().next());
        var active = jdbc.sql("select active from staff where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .optional();
        if (active.isEmpty()) {
            jdbc.sql("insert into staff (id, name, office, password_hash) values (?, ?, ?, ?) on conflict do nothing")
                    .params(id, name, office, PasswordHash.NONE)
                    .update();
        } else if (!active.get()) {
            return false;
        }
        jdbc.sql(
                        "update staff set name = :name, office = :office where id = :id and (name, office) <> (:name, :office)")
                .param("id", id)
                .param("name", name)
                .param("office", office)
                .update();
        jdbc.sql("delete from staff_role where staff = :id and role || '@' || office not in (:groups)")
                .param("id", id)
                .param("groups", groups)
                .update();
        int added = 0;
        for (var group : groups) {
            added += jdbc.sql("insert into staff_role (staff, role, office) values (?, ?, ?) on conflict do nothing")
                    .params(id, group.substring(0, group.indexOf('@')), office(group))
                    .update();
        }
        if (added > 0) {
            events.publishEvent(new GroupsChanged(id));
        }
        return true;
    }

    private static String office(String group) {
        return group.substring(group.indexOf('@') + 1);
    }
}
