package org.onewindow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.PreparedCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OneWindowTest
class AuditTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PreparedCases cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private UserDetailsService logIns;

    @BeforeEach
    void onAMonday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T01:00:00Z")));
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void whoever_has_no_task_on_a_case_says_why_they_look_and_the_auditor_reads_it() throws Exception {
        var number = cases.inLiulin().number();
        var path = "/tasklist/cases/" + number;

        assertThat(mvc.get().uri(path).with(user(logIns.loadUserByUsername("manager.liulin"))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[0].code")
                .isEqualTo("view-reason-needed");
        assertThat(mvc.get().uri(path + "?reason=COMPLAINT").with(user(logIns.loadUserByUsername("manager.liulin"))))
                .hasStatusOk();
        assertThat(mvc.get().uri(path).with(user(logIns.loadUserByUsername("clerk.liulin"))))
                .hasStatusOk();

        var found = search("{\"caseNumber\":\"" + number + "\",\"staff\":\"manager.liulin\"}");
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/act").asText()).isEqualTo("view-person");
        assertThat(found.at("/items/0/detail").asText()).isEqualTo("COMPLAINT");
        assertThat(found.at("/items/0/staffName").asText()).isEqualTo("郑和平");
        assertThat(search("{\"caseNumber\":\"" + number + "\"}").toString()).contains("\"detail\":\"task\"");
    }

    @Test
    void a_person_is_found_by_the_hash_of_the_id_number_and_the_search_itself_is_an_entry_without_it()
            throws Exception {
        var prepared = cases.inLiulin();
        var stranger = "11010519491231002X";

        assertThat(search("{\"person\":\"" + stranger + "\"}").path("items")).isEmpty();
        var mine = search("{\"staff\":\"auditor\"}").path("items").get(1);
        assertThat(mine.path("act").asText()).isEqualTo("search-audit");
        assertThat(mine.path("detail").asText()).isEqualTo("person");
        assertThat(search("{\"person\":\"" + prepared.applicant() + "\"}").toString())
                .contains("\"subject\":\"" + prepared.number() + "\"");
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() throws Exception {
        IntStream.range(0, 70)
                .forEach(i -> trail.record("clerk.hewan", "view-person", "990101102-2020-000001", "task " + i));

        var first = search("{\"staff\":\"clerk.hewan\",\"caseNumber\":\"990101102-2020-000001\"}");
        var second = search("{\"staff\":\"clerk.hewan\",\"caseNumber\":\"990101102-2020-000001\",\"cursor\":\""
                + first.path("next").asText() + "\"}");

        assertThat(first.path("items")).hasSize(50);
        assertThat(first.at("/items/0/detail").asText()).isEqualTo("task 69");
        assertThat(second.path("items")).hasSize(20);
        assertThat(second.at("/items/0/detail").asText()).isEqualTo("task 19");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void another_countys_entries_are_not_shown() throws Exception {
        trail.record("somebody.else", "view-person", "990202101-2026-000001", "task");

        assertThat(search("{\"staff\":\"somebody.else\"}").path("items")).isEmpty();
    }

    @Test
    void the_page_shows_what_was_looked_for_and_names_what_is_wrong() {
        var number = cases.inLiulin().number();

        assertThat(mvc.post()
                        .uri("/desk/audit")
                        .param("caseNumber", number)
                        .with(user(logIns.loadUserByUsername("auditor")))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains(number, "收件登记", "陈晓梅 clerk.liulin");
        assertThat(mvc.post()
                        .uri("/desk/audit?lang=en")
                        .param("from", "yesterday")
                        .with(user(logIns.loadUserByUsername("auditor")))
                        .with(csrf()))
                .bodyText()
                .contains("Not filled in correctly", "From");
    }

    @ParameterizedTest
    @CsvSource({
        "audit_entry, actor",
        "case_event, actor",
        "ledger_entry, kind",
        "relief_decision, actor",
        "opinion, outcome",
        "confirmation, outcome"
    })
    void the_database_refuses_to_rewrite_what_was_done(String table, String column) {
        for (var act : List.of(
                "update %1$s set %2$s = %2$s where id < 0", "delete from %s where id < 0", "truncate %s cascade")) {
            var sql = act.formatted(table, column);
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .message()
                    .containsAnyOf("never changed or deleted", "append-only");
        }
    }

    @Test
    void sealing_again_is_all_that_may_be_done_to_a_decision() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                                    insert into opinion (matter_number, case_number, outcome, result, prepared_by, prepared_at)
                                    values ('m', 'c', 'AGREE', 'GRANTED', 'clerk', now())""").update();
                    jdbc.sql("select set_config('onewindow.resealing', 'on', true)")
                            .query()
                            .singleRow();
                    assertThat(jdbc.sql("update opinion set reason_sealed = '\\x01' where matter_number = 'm'")
                                    .update())
                            .isOne();
                    jdbc.sql("update opinion set result = 'NOT_GRANTED' where matter_number = 'm'")
                            .update();
                }))
                .rootCause()
                .message()
                .contains("rows of opinion are never changed or deleted");
    }

    private JsonNode search(String query) throws Exception {
        var answer = mvc.post()
                .uri("/api/v1/audit/search")
                .with(httpBasic("auditor", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(query)
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
