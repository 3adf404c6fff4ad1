package org.onewindow.cockpit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.office.RelativeFilings;
import org.onewindow.sealing.Sealing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Managers watch limits in Cockpit and do something about them. */
@OneWindowTest
class ClocksTest {

    private static final String MANAGER = "manager.liulin";
    private static final String COUNTY = "manager.county";
    private static final Instant NEVER = Instant.parse("9999-12-30T16:00:00Z");

    @Autowired
    private ClockWatch watch;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RelativeFilings relatives;

    @Autowired
    private Sealing sealing;

    @BeforeEach
    void monday_morning() {
        watch.at("2026-11-23T09:00");
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void a_township_sees_its_own_clocks_the_county_sees_all_and_a_clerk_sees_no_board() {
        var number = watch.register(null, false);

        assertThat(watch.line(MANAGER, number, "CHECK").path("holderName").asText())
                .isEqualTo("柳林镇");
        assertThat(watch.line(COUNTY, number, "CHECK").path("state").asText()).isEqualTo("RUNNING");
        assertThat(watch.all("manager.hewan", "state=ALL&number=" + number)).isEmpty();
        var id = watch.line(MANAGER, number, "CHECK").path("id").asLong();
        assertThat(watch.look("manager.hewan", "/clocks/" + id).status()).isEqualTo(404);
        assertThat(watch.act("manager.hewan", "/clocks/" + id + "/reminders", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(watch.look("clerk.liulin", "/clocks").status()).isEqualTo(403);
        assertThat(watch.look("clerk.liulin", "/clocks/numbers").status()).isEqualTo(403);
    }

    @Test
    void each_number_of_the_board_is_the_length_of_the_list_it_opens() {
        watch.register(null, true);
        var late = watch.register(null, false);
        watch.at("2026-11-30T10:00");
        watch.ring(late);
        watch.register(null, false);

        for (var manager : List.of(MANAGER, COUNTY)) {
            var numbers = watch.look(manager, "/clocks/numbers").body();
            assertThat(numbers.path("total").path("overdue").asLong()).isPositive();
            assertThat(counted(manager, "", numbers.path("total"))).isEqualTo(numbers.path("total"));
            for (var kind : numbers.path("kinds")) {
                assertThat(counted(manager, "&kind=" + kind.path("code").asText(), kind.path("counts")))
                        .isEqualTo(kind.path("counts"));
            }
            for (var office : numbers.path("offices")) {
                assertThat(counted(manager, "&office=" + office.path("code").asText(), office.path("counts")))
                        .isEqualTo(office.path("counts"));
            }
        }
    }

    private JsonNode counted(String manager, String narrowed, JsonNode like) {
        var counted = like.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) counted)
                .put("running", watch.all(manager, "state=RUNNING" + narrowed).size())
                .put(
                        "dueToday",
                        watch.all(manager, "state=DUE_TODAY" + narrowed).size())
                .put("alarmed", watch.all(manager, "state=ALARMED" + narrowed).size())
                .put("overdue", watch.all(manager, "state=OVERDUE" + narrowed).size())
                .put("paused", watch.all(manager, "state=PAUSED" + narrowed).size());
        return counted;
    }

    @Test
    void a_clock_is_running_then_alarmed_then_due_today_then_overdue_and_at_last_done_late() {
        var number = watch.register(null, false);
        assertThat(watch.line(MANAGER, number, "CHECK")
                        .path("left")
                        .path("amount")
                        .asInt())
                .isEqualTo(4);

        watch.at("2026-11-26T17:30");
        watch.ring(number);
        assertThat(state(number)).isEqualTo("ALARMED");
        watch.at("2026-11-27T09:00");
        assertThat(state(number)).isEqualTo("DUE_TODAY");
        watch.at("2026-11-30T09:00");
        watch.ring(number);
        assertThat(state(number)).isEqualTo("OVERDUE");
        assertThat(watch.line(MANAGER, number, "CHECK")
                        .path("left")
                        .path("over")
                        .asBoolean())
                .isTrue();
        watch.submit("clerk.liulin", number, "check-application", Map.of("outcome", "ACCEPT"));
        assertThat(state(number)).isEqualTo("LATE");
        assertThat(watch.all(MANAGER, "state=LATE&number=" + number)).hasSize(1);
    }

    @Test
    void a_list_goes_both_ways_page_by_page_and_skips_nothing() {
        for (int i = 0; i < 3; i++) {
            watch.register(null, true);
        }
        for (var sort : List.of("due", "-due", "started", "-started")) {
            var lines = watch.all(COUNTY, "state=ALL&sort=" + sort);
            assertThat(lines).hasSizeGreaterThan(6);
            assertThat(lines.stream().map(line -> line.path("id").asLong())).doesNotHaveDuplicates();
            var moments = lines.stream()
                    .map(line -> Instant.parse(line.path(sort.endsWith("due") ? "dueAt" : "startedAt")
                            .asText()))
                    .toList();
            assertThat(moments)
                    .isSortedAccordingTo(sort.startsWith("-") ? (a, b) -> b.compareTo(a) : Instant::compareTo);
        }
    }

    @Test
    void filters_narrow_and_what_cannot_be_taken_is_named() {
        var number = watch.register(null, true);

        assertThat(watch.all(MANAGER, "number=" + Integer.parseInt(number.substring(number.length() - 6))))
                .hasSize(3)
                .allMatch(line -> line.path("caseNumber").asText().equals(number));
        assertThat(watch.all(MANAGER, "number=" + number + "-G1")).hasSize(2);
        assertThat(watch.all(MANAGER, "basis=STATUTORY&number=" + number))
                .singleElement()
                .matches(line -> line.path("kind").asText().equals("RELIEF"));
        assertThat(watch.all(MANAGER, "dueFrom=2026-11-27&dueTo=2026-11-27&number=" + number))
                .singleElement()
                .matches(line -> line.path("kind").asText().equals("CHECK"));
        assertThat(watch.all(MANAGER, "alarm=RAISED&number=" + number)).isEmpty();
        for (var wrong : List.of(
                "state=OPENED", "kind=X", "basis=X", "alarm=X", "dueFrom=27.11.", "number=abc", "sort=x", "cursor=x")) {
            var answer = watch.look(MANAGER, "/clocks?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body().path("errors").path(0).path("field").asText())
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void one_click_reminds_once_and_a_second_one_within_the_hour_is_refused() {
        var number = watch.register(null, false);
        var path = "/clocks/" + id(number, "CHECK") + "/reminders";

        assertThat(watch.act(MANAGER, path, Map.of(), "click-" + number).status())
                .isEqualTo(204);
        assertThat(watch.act(MANAGER, path, Map.of(), "click-" + number).status())
                .isEqualTo(204);
        assertThat(notices("clerk@990101101", number)).isEqualTo(1);
        assertThat(watch.act(COUNTY, path, Map.of()).code()).isEqualTo("deadline-reminded");
        watch.at("2026-11-23T10:00");
        assertThat(watch.act(COUNTY, path, Map.of()).status()).isEqualTo(204);
        assertThat(notices("clerk@990101101", number)).isEqualTo(2);
        assertThat(audited(number)).containsExactly("remind-deadline", "remind-deadline");
        assertThat(watch.act("auditor", path, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void a_pause_parks_the_timer_until_the_manager_lets_it_go_on() {
        var number = watch.register(null, false);
        var card = watch.card(MANAGER, id(number, "CHECK"));
        var path = "/clocks/" + card.path("line").path("id").asLong();
        var instance = card.path("line").path("instance").asText();
        var reason = Map.of("version", card.path("version").asLong(), "reason", "全镇停电");

        assertThat(watch.act(MANAGER, path + "/pause", Map.of("version", 0)).code())
                .isEqualTo("required");
        assertThat(watch.act(COUNTY, path + "/pause", reason).status()).isEqualTo(403);
        assertThat(watch.act(MANAGER, path + "/pause", reason).status()).isEqualTo(204);
        assertThat(watch.timers(instance)).contains(NEVER);
        assertThat(state(number)).isEqualTo("PAUSED");
        assertThat(watch.act(MANAGER, path + "/pause", reason).code()).isEqualTo("deadline-changed");

        watch.at("2026-11-25T09:00");
        var paused = watch.card(MANAGER, id(number, "CHECK"));
        assertThat(paused.path("may").path("resume").asBoolean()).isTrue();
        assertThat(watch.act(
                                MANAGER,
                                path + "/resumption",
                                Map.of("version", paused.path("version").asLong(), "reason", "来电了"))
                        .status())
                .isEqualTo(204);
        assertThat(watch.line(MANAGER, number, "CHECK").path("dueAt").asText()).isEqualTo("2026-12-02T09:30:00Z");
        assertThat(watch.timers(instance)).doesNotContain(NEVER);
        assertThat(texts(watch.card(MANAGER, id(number, "CHECK")).path("acts"), "reason"))
                .containsExactly("全镇停电", "来电了");
        assertThat(audited(number)).containsExactly("pause-deadline", "resume-deadline");
    }

    @Test
    void what_the_process_paused_goes_on_by_itself_only_and_a_limit_of_law_never_pauses() {
        var number = watch.register(null, true);
        var relief = watch.card(MANAGER, id(number, "RELIEF"));
        assertThat(relief.path("may").path("pause").asBoolean()).isFalse();
        assertThat(watch.act(
                                MANAGER,
                                "/clocks/" + id(number, "RELIEF") + "/pause",
                                Map.of("version", relief.path("version").asLong(), "reason", "等等"))
                        .code())
                .isEqualTo("deadline-never-pauses");

        watch.submit(
                "clerk.liulin",
                number,
                "check-application",
                Map.of("outcome", "SUPPLEMENT", "missing", List.of("DIAGNOSIS")));
        var check = watch.card(MANAGER, id(number, "CHECK"));
        assertThat(check.path("line").path("state").asText()).isEqualTo("PAUSED");
        assertThat(check.path("may").path("resume").asBoolean()).isFalse();
        assertThat(watch.act(
                                MANAGER,
                                "/clocks/" + id(number, "CHECK") + "/resumption",
                                Map.of("version", check.path("version").asLong(), "reason", "不等了"))
                        .code())
                .isEqualTo("deadline-paused-by-process");
    }

    @Test
    void more_time_is_given_within_the_cap_and_the_applicant_hears_of_it_when_the_limit_is_set_by_law() {
        var number = watch.register(null, true);
        var card = watch.card(MANAGER, id(number, "RELIEF"));
        var path = "/clocks/" + id(number, "RELIEF") + "/extension";
        var version = card.path("version").asLong();
        assertThat(card.path("may").path("extendBy").asInt()).isEqualTo(3);

        assertThat(watch.act(MANAGER, path, Map.of("version", version, "days", 4, "reason", "道路中断"))
                        .code())
                .isEqualTo("extension-too-long");
        assertThat(watch.act(COUNTY, path, Map.of("version", version, "days", 1, "reason", "道路中断"))
                        .status())
                .isEqualTo(403);
        assertThat(watch.act(MANAGER, path, Map.of("version", version, "days", 1, "reason", "道路中断"))
                        .status())
                .isEqualTo(204);
        var line = watch.line(MANAGER, number, "RELIEF");
        assertThat(line.path("dueAt").asText()).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(line.path("limit").asInt()).isEqualTo(4);
        assertThat(letters(number)).contains("deadline-extended");
        assertThat(watch.act(MANAGER, path, Map.of("version", version, "days", 1, "reason", "再延"))
                        .code())
                .isEqualTo("deadline-changed");
    }

    @Test
    void who_asked_for_more_time_is_told_by_name() {
        var number = watch.register(null, false);
        var id = id(number, "CHECK");

        var asked = watch.api(
                "clerk.liulin",
                post("/api/v1/deadlines/" + id + "/extension-requests"),
                Map.of("days", 1, "reason", "人户分离"));

        assertThat(asked.status()).isEqualTo(201);
        assertThat(watch.card(MANAGER, id).path("extension").path("requestedBy").asText())
                .isEqualTo("陈晓梅");
    }

    @Test
    void nobody_gives_the_own_work_more_time() {
        var number = watch.register(null, false);
        var card = watch.card(MANAGER, id(number, "CHECK"));
        jdbc.sql("update work_item set assignee = ? where case_number = ? and key = 'check-application'")
                .params(MANAGER, number)
                .update();

        assertThat(watch.act(
                                MANAGER,
                                "/clocks/" + id(number, "CHECK") + "/extension",
                                Map.of("version", card.path("version").asLong(), "days", 1, "reason", "我忙"))
                        .code())
                .isEqualTo("own-work");
        jdbc.sql("update work_item set assignee = null where case_number = ?")
                .param(number)
                .update();
    }

    @Test
    void a_task_goes_only_to_somebody_whom_the_door_admits() {
        var number = watch.register(null, false);
        var id = id(number, "CHECK");
        var task = watch.card(MANAGER, id).path("tasks").path(0).path("id").asText();
        var path = "/clocks/" + id + "/tasks/" + task;

        assertThat(texts(watch.look(MANAGER, path + "/candidates").body(), "id"))
                .contains("clerk.liulin", "clerk2.liulin")
                .doesNotContain("leader.liulin");
        assertThat(watch.act(MANAGER, path + "/assignment", Map.of("staff", "leader.liulin", "reason", "忙不过来"))
                        .code())
                .isEqualTo("not-eligible");
        assertThat(watch.act(COUNTY, path + "/assignment", Map.of("staff", "clerk2.liulin", "reason", "代派"))
                        .status())
                .isEqualTo(403);
        assertThat(watch.act(MANAGER, path + "/assignment", Map.of("staff", "clerk2.liulin", "reason", "忙不过来"))
                        .status())
                .isEqualTo(204);
        assertThat(watch.card(MANAGER, id)
                        .path("tasks")
                        .path(0)
                        .path("assigneeName")
                        .asText())
                .isEqualTo("孙立国");
        assertThat(notices("clerk2.liulin", number)).isEqualTo(1);
    }

    @Test
    void relief_is_the_countys_while_the_county_decides_and_the_townships_to_pay() {
        var number = watch.register(null, true);
        watch.submit("leader.liulin", number, "decide-relief", Map.of("outcome", "TO_COUNTY", "reason", "超出乡镇限额"));
        assertThat(watch.line(MANAGER, number, "RELIEF").path("holder").asText())
                .isEqualTo("990101-mz");
        assertThat(watch.line(MANAGER, number, "RELIEF_RESPONSE").path("holder").asText())
                .isEqualTo("990101-mz");
        assertThat(watch.card(COUNTY, id(number, "RELIEF"))
                        .path("may")
                        .path("extendBy")
                        .asInt())
                .isPositive();

        watch.submit(
                "county.leader",
                number,
                "county-decide-relief",
                Map.of("outcome", "GRANT", "amountYuan", 900, "form", "BANK", "payee", "APPLICANT", "reason", "突发重病"));
        assertThat(watch.line(MANAGER, number, "RELIEF").path("holder").asText())
                .isEqualTo("990101101");
    }

    @Test
    void an_instance_shows_its_clocks_and_the_elements_that_wait() {
        var number = watch.register(null, true);
        var spine = watch.instance("one-window-case", number);
        var intake = watch.instance("intake", number);
        var aid = watch.instance("emergency-aid", number + "-G1");

        assertThat(badges(spine)).containsEntry("intake", "CHECK");
        assertThat(badges(intake)).containsEntry("check-application", "CHECK").containsEntry("check-clock", "CHECK");
        assertThat(badges(aid)).containsEntry("relief-clock", "RELIEF");
        var story = watch.look(MANAGER, "/instances/" + intake).body().path("story");
        assertThat(texts(story.path("own"), "line", "kind")).containsExactly("CHECK");
        assertThat(texts(story.path("others"), "line", "kind")).containsExactlyInAnyOrder("RELIEF", "RELIEF_RESPONSE");
        assertThat(watch.look("manager.hewan", "/instances/" + intake).status()).isEqualTo(404);
        assertThat(watch.look(MANAGER, "/instances/none").status()).isEqualTo(404);
    }

    @Test
    void a_filed_relative_sees_no_clock_of_the_case() {
        var idNumber = ClockWatch.idNumber("99010119720202999");
        relatives.file(MANAGER, sealing.hash(idNumber), "SIBLING");
        var number = watch.register(idNumber, false);
        var id = id("manager.county", number, "CHECK");

        assertThat(watch.all(MANAGER, "state=ALL&number=" + number)).isEmpty();
        assertThat(watch.look(MANAGER, "/clocks/" + id).status()).isEqualTo(404);
        assertThat(watch.act(MANAGER, "/clocks/" + id + "/reminders", Map.of()).status())
                .isEqualTo(404);
        assertThat(watch.look(MANAGER, "/instances/" + watch.instance("intake", number))
                        .status())
                .isEqualTo(403);
        jdbc.sql("delete from relative_filing where staff = ?").param(MANAGER).update();
    }

    @Test
    void every_word_comes_in_the_readers_language() {
        var words = watch.look(MANAGER, "/words").body();

        assertThat(words.path("words").path("state.OVERDUE").asText()).isEqualTo("已超期");
        assertThat(words.path("words").path("deadline.RELIEF").asText()).isEqualTo("先行救助时限");
        assertThat(texts(words.path("offices"), "name"))
                .contains("柳林镇", "安和县医疗保障局")
                .doesNotContain("河湾镇", "杨家村");
    }

    private Map<String, String> badges(String instance) {
        return StreamSupport.stream(
                        watch.look(MANAGER, "/instances/" + instance + "/badges")
                                .body()
                                .path("badges")
                                .spliterator(),
                        false)
                .collect(java.util.stream.Collectors.toMap(
                        badge -> badge.path("element").asText(),
                        badge -> badge.path("line").path("kind").asText()));
    }

    private String state(String number) {
        return watch.line(MANAGER, number, "CHECK").path("state").asText();
    }

    private long id(String number, String kind) {
        return id(MANAGER, number, kind);
    }

    private long id(String login, String number, String kind) {
        return watch.line(login, number, kind).path("id").asLong();
    }

    private static List<String> texts(JsonNode list, String... path) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> {
                    var node = one;
                    for (var name : path) {
                        node = node.path(name);
                    }
                    return node.asText();
                })
                .toList();
    }

    private int notices(String recipient, String number) {
        return jdbc.sql("select count(*) from outbox_message where recipient = ? and case_number = ? and template in "
                        + "('deadline-reminder', 'task-handed-to-you')")
                .params(recipient, number)
                .query(Integer.class)
                .single();
    }

    private List<String> letters(String number) {
        return jdbc.sql("select template from outbox_message where kind = 'APPLICANT' and case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private List<String> audited(String number) {
        return jdbc.sql("select act from audit_entry where subject = ? and act like '%-deadline' order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
