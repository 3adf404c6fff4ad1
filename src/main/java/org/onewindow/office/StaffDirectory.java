package org.onewindow.office;

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

    /** Active staff holding {@code role} at {@code office}. */
    public List<Staff> holding(String role, String office) {
        return jdbc.sql("""
                        select s.id, s.name, s.office, s.active
                          from staff_role r join staff s on s.id = r.staff
                         where r.office = ? and r.role = ? and s.active
                         order by s.id""").params(office, role).query(Staff.class).list();
    }

    public boolean holds(String id, String role, String office) {
        return jdbc.sql("""
                        select exists(select from staff_role r join staff s on s.id = r.staff
                                       where r.staff = ? and r.role = ? and r.office = ? and s.active)""").params(id, role, office).query(Boolean.class).single();
    }
}
