package org.onewindow.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.Applications;
import org.onewindow.journey.Journey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What Tasklist's scripts are told besides a case itself: whose tasks a list is made of, and their words. */
@OneWindowTest
class TaskCardsTest {

    private static final String LIULIN = "990101101";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void one_request_tells_a_whole_list_and_the_name_is_masked() throws Exception {
        var first = task(journey.register(named("赵清平")));
        var second = task(journey.register(named("孙立")));

        var cards = cards("clerk.liulin", first + "," + second + ",no-such-task");
        assertThat(cards).hasSize(2);
        assertThat(cards.path(first).path("applicant").asText()).isEqualTo("赵**");
        assertThat(cards.path(second).path("applicant").asText()).isEqualTo("孙*");
        assertThat(cards.path(first).path("number").asText()).startsWith(LIULIN + "-");
        assertThat(cards.toString()).doesNotContain("清平", "孙立");
    }

    @Test
    void who_may_neither_hold_nor_claim_a_task_is_told_nothing_of_it() throws Exception {
        var task = task(journey.register(named("赵清平")));

        for (var other : new String[] {"leader.liulin", "clerk.hewan", "county.officer", "manager.liulin", "admin"}) {
            assertThat(cards(other, task)).as(other).isEmpty();
        }
        journey.claim("clerk2.liulin", task);
        assertThat(cards("clerk.liulin", task)).as("a colleague holds it").isEmpty();
        assertThat(cards("clerk2.liulin", task)).hasSize(1);
    }

    @Test
    void a_relative_is_told_nothing() throws Exception {
        var application = named("赵清平");
        application
                .putArray("closeRelatives")
                .addObject()
                .put("member", "M0")
                .put(
                        "name",
                        jdbc.sql("select name from staff where id = 'clerk2.liulin'")
                                .query(String.class)
                                .single())
                .put("post", "窗口")
                .put("relation", "SIBLING");
        var task = task(journey.register(application));

        assertThat(cards("clerk2.liulin", task)).isEmpty();
        assertThat(cards("clerk.liulin", task)).hasSize(1);
    }

    @Test
    void only_who_is_named_is_told_of_a_confidential_case() throws Exception {
        var application = named("赵清平");
        application.put("harmedMinor", true);
        var task = task(journey.register(application));

        assertThat(cards("clerk2.liulin", task)).isEmpty();
        assertThat(cards("clerk.liulin", task)).hasSize(1);
    }

    @Test
    void the_words_come_in_the_readers_language_and_are_the_same_ones() throws Exception {
        var chinese = words("zh-CN");
        var english = words("en-GB");

        assertThat(chinese.path("language").asText()).isEqualTo("zh-CN");
        assertThat(chinese.at("/words/section.applicant").asText()).isEqualTo("申请人");
        assertThat(chinese.at("/words/paper.ID_CARD").asText()).isEqualTo("身份证件");
        assertThat(english.path("language").asText()).isEqualTo("en");
        assertThat(english.at("/words/section.applicant").asText()).isEqualTo("Applicant");
        assertThat(english.path("papers")).isEqualTo(chinese.path("papers")).isNotEmpty();
        assertThat(keys(english)).isEqualTo(keys(chinese));
        english.path("words")
                .properties()
                .forEach(word ->
                        assertThat(word.getValue().asText()).as(word.getKey()).doesNotContainPattern("\\p{IsHan}"));
    }

    private static Set<String> keys(JsonNode answer) {
        var keys = new TreeSet<String>();
        answer.path("words").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static ObjectNode named(String name) {
        var application = Applications.quiet(LIULIN);
        ((ObjectNode) application.path("applicant")).put("name", name);
        return application;
    }

    private String task(String number) {
        return journey.task(number, "check-application").getId();
    }

    private JsonNode cards(String login, String ids) throws Exception {
        return read(login, "/tasklist/cards?ids=" + ids, "zh-CN");
    }

    private JsonNode words(String language) throws Exception {
        return read("clerk.liulin", "/tasklist/words", language);
    }

    private JsonNode read(String login, String path, String language) throws Exception {
        var answer = http.perform(get(path).with(user(login)).header("Accept-Language", language))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
