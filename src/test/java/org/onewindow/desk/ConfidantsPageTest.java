package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.journey.Applications;
import org.onewindow.journey.Journey;
import org.springframework.beans.factory.annotation.Autowired;

@OneWindowTest
class ConfidantsPageTest {

    private static final String PAGE = "/desk/confidants";

    @Autowired
    private Desk desk;

    @Autowired
    private Journey journey;

    @Autowired
    private CaseGuard guard;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    void a_keeper_names_who_works_on_a_confidential_case_and_takes_back() {
        journey.at(Instant.parse("2026-11-23T01:00:00Z"));
        var application = Applications.quiet("990101101").put("confidential", true);
        var number = journey.register(application);
        var page = PAGE + "/" + number;

        assertThat(desk.open("manager.liulin", "/")).bodyText().contains(PAGE);
        assertThat(desk.open("manager.liulin", PAGE)).bodyText().contains(page);
        assertThat(desk.open("county.leader", PAGE)).bodyText().contains(page);
        assertThat(desk.open("manager.dongguan", PAGE)).bodyText().doesNotContain(page);
        assertThat(desk.open("manager.dongguan", page)).hasStatus(404);
        assertThat(desk.open("clerk.liulin", "/")).bodyText().doesNotContain(PAGE);
        assertThat(desk.open("clerk.liulin", page)).hasStatus(403);
        assertThat(desk.send("clerk.liulin", page, Map.of("staff", "clerk2.liulin")))
                .hasStatus(403);

        assertThat(desk.send("manager.liulin", page, Map.of("staff", "visitor.liulin")))
                .hasRedirectedUrl(page);
        assertThat(desk.open("manager.liulin", page))
                .bodyText()
                .contains(page + "/visitor.liulin/removal")
                .doesNotContain(application.path("applicant").path("name").asText(), "??");
        assertThat(guard.hiddenFrom(number, "visitor.liulin")).isFalse();

        assertThat(desk.send("manager.liulin", page + "/visitor.liulin/removal", Map.of()))
                .hasRedirectedUrl(page);
        assertThat(guard.hiddenFrom(number, "visitor.liulin")).isTrue();

        assertThat(desk.send("manager.liulin", page, Map.of("staff", "")))
                .hasStatus(422)
                .bodyText()
                .contains("工作人员：请填写");
        assertThat(desk.open("manager.liulin", PAGE + "?number=" + number)).hasRedirectedUrl(page);
        assertThat(desk.open("manager.liulin", page, "en"))
                .bodyText()
                .contains("Who may know of " + number)
                .doesNotContainPattern("<(label|h1|h2|p|th|button)[^>]*>[^<]*[\\u4e00-\\u9fff]");
    }

    @Test
    void a_case_that_is_not_confidential_names_nobody() {
        journey.at(Instant.parse("2026-11-23T01:00:00Z"));
        var number = journey.register(Applications.quiet("990101101"));

        assertThat(desk.open("manager.liulin", PAGE)).bodyText().doesNotContain(number);
        assertThat(desk.send("manager.liulin", PAGE + "/" + number, Map.of("staff", "visitor.liulin")))
                .hasStatus(422)
                .bodyText()
                .contains("不是保密办件");
    }
}
