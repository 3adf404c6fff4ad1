package org.onewindow.policy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of parameters and calendars, whoever makes them. */
@Component
public class PolicyRevision {

    private final JdbcClient jdbc;

    PolicyRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long current() {
        return jdbc.sql("select revision from policy_revision")
                .query(Long.class)
                .single();
    }
}
