package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.journey.Townships.HEWAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onewindow.emergency.EmptiedReserve;
import org.onewindow.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty families in need at once, and money for ten. */
abstract class RushOnReserveWalk extends Walk {

    private static final int FAMILIES = 60;
    private static final int ROOM = 10;
    private static final int DESKS = 12;

    @Autowired
    EmptiedReserve reserve;

    @Autowired
    DataSource database;

    @Test
    void sixty_grants_at_once_find_room_for_ten_and_the_county_is_asked_for_the_rest() throws Exception {
        var numbers = register();
        var tasks = numbers.stream().map(this::claim).toList();
        int heldBefore = fund("held");
        var refill = reserve.leaving(HEWAN, new Money(ROOM * 500_00));
        try (var watch = ReserveWatch.on(database, HEWAN)) {
            assertThat(atOnce(tasks)).hasSize(FAMILIES).allMatch(status -> status == 200 || status == 204);
            assertThat(watch.end()).as("looks at the reserve during the rush").isPositive();
            assertThat(fund("balance")).isZero();
        } finally {
            refill.run();
        }
        journey.settle();

        assertThat(fund("held") - heldBefore).isEqualTo(ROOM * 500);
        assertThat(numbers.stream().filter(this::held)).hasSize(ROOM);
        assertThat(numbers.stream().filter(this::askedOfCounty)).hasSize(FAMILIES - ROOM);
    }

    private List<String> register() {
        var numbers = IntStream.range(0, FAMILIES)
                .mapToObj(family -> journey.postAs("clerk.hewan", "/applications", Applications.urgent(HEWAN)))
                .map(answer -> answer.body().path("number").asText())
                .toList();
        journey.settle();
        return numbers;
    }

    private String claim(String number) {
        var task = journey.task(number, "decide-relief").getId();
        assertThat(journey.postAs("leader.hewan", "/tasks/" + task + "/claim", Map.of())
                        .status())
                .isBetween(200, 204);
        return task;
    }

    private List<Integer> atOnce(List<String> tasks) throws Exception {
        var start = new CountDownLatch(1);
        var desks = Executors.newFixedThreadPool(DESKS);
        try {
            var grants = tasks.stream()
                    .map(task -> desks.submit((Callable<Integer>) () -> {
                        start.await();
                        return journey.postAs(
                                        "leader.hewan", "/tasks/" + task + "/submission", EmergencyWalk.grant(500))
                                .status();
                    }))
                    .toList();
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var grant : grants) {
                statuses.add(grant.get());
            }
            return statuses;
        } finally {
            desks.shutdownNow();
        }
    }

    private boolean held(String number) {
        return journey.find(number, "register-disbursement").size() == 1;
    }

    private boolean askedOfCounty(String number) {
        return journey.find(number, "county-advance").size() == 1;
    }

    private int fund(String field) {
        return journey.getAs("leader.hewan", "/funds/" + HEWAN)
                .body()
                .path(field)
                .asInt();
    }
}
