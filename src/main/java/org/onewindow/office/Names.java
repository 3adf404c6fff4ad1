package org.onewindow.office;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people call an office or a member of staff: records keep the code of the one and the log-in of the other. */
@Service
public class Names {

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One alone; what is neither code nor log-in stands for itself. Several at once: {@link #of}. */
    public String name(String code) {
        return of(List.of(code)).getOrDefault(code, code);
    }

    /** By code or log-in; what is neither is left out. */
    public Map<String, String> of(Collection<String> codes) {
        var wanted = codes.toArray(String[]::new);
        var names = new TreeMap<String, String>();
        jdbc.sql(
                        "select code, name from office where code = any(?) union all select id, name from staff where id = any(?)")
                .params(wanted, wanted)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}
