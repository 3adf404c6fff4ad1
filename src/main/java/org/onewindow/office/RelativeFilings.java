package org.onewindow.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Close relatives that staff file separately (近亲属单独登记备案). */
@Service
public class RelativeFilings {

    private final JdbcClient jdbc;

    RelativeFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param personHash keyed hash of the relative's ID number
     * @param relation SPOUSE, CHILD, PARENT, SIBLING, GRANDPARENT, GRANDCHILD, OTHER
     */
    public void file(String staff, String personHash, String relation) {
        jdbc.sql("""
                        insert into relative_filing (staff, person_hash, relation) values (?, ?, ?)
                        on conflict (staff, person_hash) do update set relation = excluded.relation""").params(staff, personHash, relation).update();
    }
}
