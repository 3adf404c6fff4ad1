package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.LIULIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** People who act in the same second. */
abstract class ManyAtOnceWalk extends Walk {

    private static final List<String> OFFICERS =
            List.of("school", "legal-aid", "emergency-management", "health", "judicial", "rescue");

    @Test
    void six_departments_reply_in_the_same_second_and_all_are_heard() throws Exception {
        var application = Applications.sample(LIULIN);
        application.remove("emergency");
        var number = journey.register(application);
        accept(number);
        journey.submit(
                "clerk.liulin",
                number,
                "confirm-matters",
                Map.of(
                        "matters", List.of("EDUCATION:M2"),
                        "more",
                                List.of(
                                        "LEGAL_AID:M0",
                                        "DISASTER:HOUSEHOLD",
                                        "DISEASE_EMERGENCY:M1",
                                        "JUDICIAL:M0",
                                        "VAGRANT:M0"),
                        "reason", "已与申请人确认"));
        for (int matter = 1; matter <= OFFICERS.size(); matter++) {
            journey.submit(
                    OFFICERS.get(matter - 1),
                    referral(number, matter),
                    "receive-referral",
                    Map.of("outcome", "RECEIVED"));
        }

        var together = new CyclicBarrier(OFFICERS.size());
        var replies = new ArrayList<Callable<Integer>>();
        for (int matter = 1; matter <= OFFICERS.size(); matter++) {
            var officer = OFFICERS.get(matter - 1);
            var path = "/referrals/" + referral(number, matter) + "/reply";
            replies.add(() -> {
                together.await();
                return journey.postAs(officer, path, Map.of("outcome", "GRANTED"))
                        .status();
            });
        }
        var desks = Executors.newFixedThreadPool(OFFICERS.size());
        try {
            for (var reply : desks.invokeAll(replies)) {
                assertThat(reply.get()).isBetween(200, 204);
            }
        } finally {
            desks.shutdown();
        }
        journey.settle();

        assertThat(journey.find(number, "follow-up")).hasSize(1);
    }

    private static String referral(String number, int matter) {
        return number + "-0" + matter + "-R1";
    }
}
