package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same people twice in one county: told to whoever decides, and never paid twice without somebody deciding. */
abstract class DuplicateWalk extends Walk {

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource database;

    @Test
    void the_window_learns_that_there_is_another_application_and_only_the_county_which() {
        var application = Applications.quiet(LIULIN);
        var first = journey.register(application.deepCopy());
        assertThat(duplicates("clerk.liulin", first).path("application").asBoolean())
                .isFalse();
        assertThat(form("clerk.liulin", first, "check-application", "showDuplicate"))
                .isEqualTo("NONE");

        var second = journey.register(application);

        assertThat(form("clerk.liulin", second, "check-application", "showDuplicate"))
                .isEqualTo("ASK_COUNTY");
        var told = duplicates("clerk.liulin", second);
        assertThat(told.path("application").asBoolean()).isTrue();
        assertThat(told.path("ask").asText()).isEqualTo("990101-mz");
        assertThat(told.path("cases")).isEmpty();
        assertThat(duplicates("county.leader", second).path("cases").path(0).asText())
                .isEqualTo(first);
        journey.submit(
                "clerk.liulin",
                second,
                "check-application",
                Map.of("outcome", "NOT_ACCEPTED", "ground", "DUPLICATE", "reason", "已在办理"));
    }

    @Test
    void a_confidential_application_is_nobodys_duplicate() {
        var application = Applications.quiet(LIULIN);
        journey.register(application.deepCopy().put("confidential", true));

        var open = journey.register(application);

        assertThat(duplicates("clerk2.liulin", open).path("application").asBoolean())
                .isFalse();
        assertThat(duplicates("county.leader", open).path("cases")).isEmpty();
    }

    @Test
    void whoever_decides_on_urgent_aid_is_told_of_earlier_aid_and_may_grant_all_the_same_for_a_reason() {
        var application = Applications.urgent(LIULIN);
        var first = journey.register(application.deepCopy());
        journey.submit("leader.liulin", first, "decide-relief", EmergencyWalk.grant(500));

        var second = journey.register(application);

        assertThat(form("leader.liulin", second, "decide-relief", "showEarlierAid"))
                .isEqualTo("ASK_COUNTY");
        assertThat(duplicates("leader.liulin", second).path("earlierAid").asBoolean())
                .isTrue();
        var again = Map.of("outcome", "GRANT", "amountYuan", 500, "form", "BANK", "payee", "APPLICANT");
        var unexplained = journey.trySubmit("leader.liulin", second, "decide-relief", again);
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.code(0)).isEqualTo("second-aid-needs-reason");
        journey.submit("leader.liulin", second, "decide-relief", EmergencyWalk.grant(500));
        assertThat(journey.find(second, "register-disbursement")).hasSize(1);
        assertThat(new JdbcTemplate(database)
                        .queryForObject(
                                "select earlier_aid from relief_decision where grant_number = ?",
                                Boolean.class,
                                second + "-G1"))
                .isTrue();
    }

    @Test
    void aid_that_came_up_between_decision_and_hold_goes_to_the_county() throws Exception {
        var application = Applications.urgent(LIULIN);
        var first = journey.register(application.deepCopy());
        var second = journey.register(application);
        var deciding = new CompletableFuture<Void>();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var sql = new JdbcTemplate(database);
            lockPeople(sql, second);
            deciding.completeAsync(() -> {
                journey.submit("leader.liulin", second, "decide-relief", EmergencyWalk.grant(500));
                return null;
            });
            untilSomebodyWaits(sql);
            // As the other window's step leaves it when it commits.
            sql.update("""
                    update relief_grant set state = 'HELD', amount_fen = 50000, form = 'CASH', payee = 'APPLICANT',
                           level = 'TOWNSHIP', granting_office = office, decided_by = 'leader2.liulin',
                           decided_at = now(), fund_office = office, fund_year = 2026
                     where case_number = ?""", first);
        });
        deciding.join();

        assertThat(journey.find(second, "county-advance")).hasSize(1);
        new JdbcTemplate(database).update("update relief_grant set state = 'DECIDING' where case_number = ?", first);
        journey.submit("county.leader", second, "county-advance", Map.of("outcome", "ADVANCE"));
        assertThat(journey.find(second, "register-disbursement")).hasSize(1);
    }

    private static void lockPeople(JdbcTemplate sql, String number) {
        sql.queryForList("""
                select pg_advisory_xact_lock(hashtextextended(person_hash, 0))::text from case_member
                 where case_number = ? and person_hash is not null order by person_hash""", number);
    }

    private static void untilSomebodyWaits(JdbcTemplate sql) {
        while (Boolean.FALSE.equals(sql.queryForObject(
                "select exists(select from pg_locks where locktype = 'advisory' and not granted)", Boolean.class))) {
            Thread.onSpinWait();
        }
    }

    private JsonNode duplicates(String login, String number) {
        var answer = journey.getAs(login, "/cases/" + number + "/duplicates");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String form(String login, String number, String task, String field) {
        var id = journey.task(number, task).getId();
        return journey.formValue(login, id, field);
    }
}
