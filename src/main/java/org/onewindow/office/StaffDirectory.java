package org.onewindow.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Staff, their roles, and the filed close relatives. */
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

    /** Has this person filed one of these people (keyed hashes of ID numbers) as a close relative? */
    public boolean filedRelative(String staff, Collection<String> personHashes) {
        return !personHashes.isEmpty()
                && jdbc.sql("""
                                select exists(select from relative_filing
                                               where staff = :staff and person_hash in (:hashes))""")
                        .param("staff", staff)
                        .param("hashes", personHashes)
                        .query(Boolean.class)
                        .single();
    }

    /** Keyed hashes of the ID numbers of everybody this person has filed as a close relative. */
    public List<String> filedRelatives(String staff) {
        return jdbc.sql("select person_hash from relative_filing where staff = ?")
                .param(staff)
                .query(String.class)
                .list();
    }
}
