package org.onewindow.determination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.casefile.People;
import org.onewindow.desk.Desk;
import org.onewindow.journey.Journey;
import org.onewindow.journey.PreparedThings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OneWindowTest
class PublicityPageTest {

    private static final String PAGE = "/desk/publicity/";

    @Autowired
    private Desk desk;

    @Autowired
    private Journey journey;

    @Autowired
    private PreparedThings things;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMonday() {
        journey.at(Instant.parse("2026-11-23T01:00:00Z"));
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    void the_sheet_names_the_applicant_and_the_amount_and_nothing_else_of_the_household() {
        var matter = things.toBePosted("SINGLE_PERSON_DIBAO");
        var household = people.of(caseOf(matter));
        var applicant = household.member(household.applicant()).person();

        assertThat(desk.open("clerk.liulin", PAGE + matter))
                .hasStatusOk()
                .bodyText()
                .contains(applicant.name(), "910.00", "2026-11-23至2026-11-30", "12349", "柳林镇", matter)
                .doesNotContain(String.valueOf(applicant.idNumber()), "家庭成员人数", "再次", "??");
        assertThat(desk.open("clerk.liulin", PAGE + matter + "?on=2026-11-25"))
                .bodyText()
                .contains("2026-11-25至2026-12-02");
        assertThat(desk.open("clerk.liulin", PAGE + matter, "en"))
                .bodyText()
                .contains("Public notice of social assistance", "Posted from 2026-11-23 to 2026-11-30");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'print-publicity' and subject = ?")
                        .param(matter)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);

        things.post(matter);
        assertThat(desk.open("clerk.liulin", PAGE + matter + "?on=2026-11-28"))
                .as("the day it was posted on stands")
                .bodyText()
                .contains("2026-11-23至2026-11-30")
                .doesNotContain("计算公示期");
    }

    @Test
    void the_task_leads_there() {
        var matter = things.toBePosted("SINGLE_PERSON_DIBAO");
        var task = journey.task(matter, "post-publicity").getId();
        assertThat(desk.open("clerk.liulin", "/tasklist/tasks/" + task))
                .bodyText()
                .contains("\"publicity\":\"" + PAGE + matter + "\"");
    }

    @Test
    void tk43_15_a_new_opinion_is_posted_again_with_a_period_of_its_own() {
        var matter = things.toBePosted("TEKUN");
        things.post(matter);
        things.upholdObjection(matter);
        things.opine(matter);
        journey.at(Instant.parse("2026-12-08T01:00:00Z"));

        assertThat(desk.open("clerk.liulin", PAGE + matter)).bodyText().contains("再次公示", "2026-12-08至2026-12-15");
        things.post(matter);
        assertThat(desk.open("clerk.liulin", PAGE + matter)).bodyText().contains("再次公示", "2026-12-08至2026-12-15");
    }

    @Test
    void there_is_no_sheet_for_children_for_a_confidential_case_or_before_the_opinion() {
        var child = things.letter();
        assertThat(desk.open("clerk.liulin", PAGE + child.substring(0, child.length() - "-L1".length())))
                .hasStatus(404);

        var matter = things.toBePosted("SINGLE_PERSON_DIBAO");
        things.hide(caseOf(matter));
        assertThat(desk.open(PreparedThings.NAMED, PAGE + matter)).hasStatus(404);
        assertThat(desk.open("clerk.liulin", PAGE + matter)).hasStatus(404);
        assertThat(desk.open("clerk.liulin", PAGE + "no-such-matter"))
                .hasStatus(404)
                .bodyText()
                .contains("没有这个事项，或者它不在您的办理范围内：no-such-matter");
    }

    @Test
    void another_township_learns_nothing() {
        var matter = things.toBePosted("SINGLE_PERSON_DIBAO");
        assertThat(desk.open("clerk.dongguan", PAGE + matter)).hasStatus(404);
    }

    private static String caseOf(String matter) {
        return matter.substring(0, matter.lastIndexOf('-'));
    }
}
