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
    private final PreparedThings things;

    PreparedCases(Journey journey, PreparedThings things) {
        this.journey = journey;
        this.things = things;
    }

    /**
     * @param applicant ID number
     * @param task the open {@code assign-visitors}
     * @param deadline the limit it works against
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
        var prepared = by("clerk.liulin");
        journey.claim(
                "school", journey.task(prepared.referral(), "receive-referral").getId());
        return prepared;
    }

    /** The same case, but confidential: only {@link PreparedThings#NAMED} is named, and the school not yet. */
    public Prepared confidentialInLiulin() {
        var prepared = by(PreparedThings.NAMED);
        things.hide(prepared.number());
        return prepared;
    }

    private Prepared by(String clerk) {
        var application = Applications.sample(Townships.LIULIN);
        var answer = journey.postAs(clerk, "/applications", application);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        journey.settle();
        var number = answer.body().path("number").asText();
        journey.submit(clerk, number, "check-application", Map.of("outcome", "ACCEPT"));
        journey.submit(
                clerk,
                number,
                "confirm-matters",
                Map.of("matters", List.of("LOW_INCOME:HOUSEHOLD", "EDUCATION:M2"), "reason", "已与申请人确认"));
        var task = journey.task(number, "assign-visitors").getId();
        return new Prepared(
                number,
                application.path("applicant").path("idNumber").asText(),
                answer.body().path("queryCode").asText(),
                task,
                String.valueOf(journey.upload(number)),
                things.limitOf(task),
                number + "-02-R1");
    }

    /** Status of a look at the people of a case. */
    public int people(String number) {
        return journey.call("clerk.liulin", get("/tasklist/cases/" + number).with(user("clerk.liulin")))
                .status();
    }
}
