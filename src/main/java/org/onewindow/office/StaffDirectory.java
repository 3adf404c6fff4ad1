package org.onewindow.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Staff and their roles. */
@Service
public class StaffDirectory {

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Staff> find(String id) {
        return jdbc.sql("select id, name, office, active from staff where id = ?")
                .param(id)
                .query(Staff.class)
                .optional();
    }

    /** Active staff holding {@code role} at {@code office} or standing in for one who does; not those on leave. */
    public List<Staff> holding(String role, String office) {
        return jdbc.sql("""
                        select s.id, s.name, s.office, s.active
                          from staff_present_role r join staff s on s.id = r.staff
                         where r.office = ? and r.role = ?
                         order by s.id""").params(office, role).query(Staff.class).list();
    }

    /** Active staff of these main offices, office by office. */
    public List<Staff> activeOf(Collection<String> offices) {
        return jdbc.sql(
                        "select id, name, office, active from staff where active and office = any(?) order by office, id")
                .param(offices.toArray(String[]::new))
                .query(Staff.class)
                .list();
    }

    public boolean holds(String id, String role, String office) {
        return jdbc.sql("""
                        select exists(select from staff_acting_role where staff = ? and role = ? and office = ?)""").params(id, role, office).query(Boolean.class).single();
    }

    /** The person does not log in any more; acts keep the name. */
    public void deactivate(String id) {
        jdbc.sql("update staff set active = false, version = version + 1 where id = ?")
                .param(id)
                .update();
    }
}
