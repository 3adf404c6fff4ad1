package org.onewindow.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OneWindowTest
class PasswordHashTest {

    private static final String REST = "a".repeat(53);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Identity identity;

    @Test
    void java_and_the_database_agree_on_what_is_strong() {
        for (var strong : new String[] {"{bcrypt}$2y$10$", "{bcrypt}$2a$12$", "{bcrypt}$2b$31$"}) {
            assertFit(strong + REST, true);
        }
        for (var weak : new String[] {"{bcrypt}$2y$09$", "{bcrypt}$2a$04$", "{noop}", "$2y$12$", "{bcrypt}$2y$32$"}) {
            assertFit(weak + REST, false);
        }
        assertFit("{bcrypt}$2y$12$" + REST + "\n", false);
    }

    @Test
    void the_log_ins_of_the_demo_are_weak() {
        assertThat(identity.anyPasswordIsWeak()).isTrue();
    }

    private void assertFit(String hash, boolean fit) {
        assertThat(PasswordHash.fit(hash)).as(hash).isEqualTo(fit);
        assertThat(jdbc.sql("select ?::text ~ ?")
                        .params(hash, PasswordHash.FIT)
                        .query(Boolean.class)
                        .single())
                .as(hash)
                .isEqualTo(fit);
    }
}
