package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Cases on which access is tried: in their middle, with a paper, a clock, a task of the window and one of a school. */
@TestComponent
public class PreparedCases {

    private final Journey journey;

    PreparedCases(Journey journey) {
        this.journey = journey;
    }

    /**
     * @param applicant ID number
     * @param task the open {@code assign-visitors}
     * @param referral sent to the school, whose officer holds its task
     */
    public record Prepared(
            String number,
            String applicant,
            String queryCode,
            String task,
            String document,
            long deadline,
            String referral) {}

    public Prepared inLiulin() {
        var office = Townships.LIULIN;
        var application = Applications.sample(office);
        var answer = journey.postAs("clerk.liulin", "/applications", application);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        journey.settle();
        var number = answer.body().path("number").asText();
        journey.submit("clerk.liulin", number, "check-application", Map.of("outcome", "ACCEPT"));
        journey.submit(
                "clerk.liulin",
                number,
                "confirm-matters",
                Map.of("matters", List.of("LOW_INCOME:HOUSEHOLD", "EDUCATION:M2"), "reason", "已与申请人确认"));
        var referral = number + "-02-R1";
        var atSchool = journey.task(referral, "receive-referral").getId();
        assertThat(journey.postAs("school", "/tasks/" + atSchool + "/claim", Map.of())
                        .status())
                .isEqualTo(204);
        var deadline = journey.view("clerk.liulin", number).path("deadlines").path(0);
        return new Prepared(
                number,
                application.path("applicant").path("idNumber").asText(),
                answer.body().path("queryCode").asText(),
                journey.task(number, "assign-visitors").getId(),
                String.valueOf(journey.upload(number)),
                deadline.path("id").asLong(),
                referral);
    }

    /** Status of a look at the people of a case. */
    public int people(String number) {
        return journey.call("clerk.liulin", get("/tasklist/cases/" + number).with(user("clerk.liulin")))
                .status();
    }
}
