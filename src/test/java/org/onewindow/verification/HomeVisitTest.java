package org.onewindow.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.Conflict;

class HomeVisitTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void an_empty_home_is_counted_and_leaves_the_visit_open() {
        var visit = visit();

        visit.nobodyHome();
        visit.nobodyHome();

        assertThat(visit.view().attempts()).isEqualTo(2);
        assertThat(visit.view().outcome()).isNull();
    }

    @Test
    void a_recorded_visit_stands() {
        var visit = visit();
        visit.record(VisitOutcome.VERIFIED, VisitPlace.HOME, NOW, null, null, "visitor.liulin");

        assertThatThrownBy(visit::nobodyHome).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> visit.assign(List.of("visitor.liulin"), null, null, NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void the_asking_township_takes_over_what_the_other_has_found() {
        var asked = HomeVisit.open("C-V2", "C", "990101102", "C-V1-R1", NOW);
        asked.record(VisitOutcome.DISCREPANCY, VisitPlace.HOSPITAL, NOW, null, null, "visitor.hewan");
        var asking = visit();

        asking.adopt(asked);

        assertThat(asking.view().outcome()).isEqualTo(VisitOutcome.DISCREPANCY);
        assertThat(asking.view().visitedAt()).isEqualTo(NOW);
    }

    @Test
    void a_check_is_fresh_to_its_last_day_unless_it_was_incomplete() {
        var lastDay = LocalDate.of(2027, 5, 22);
        var check = new EconomicCheck("C", NOW);
        check.report(CheckOutcome.DOUBTFUL, null, "verifier", NOW, lastDay);
        var incomplete = new EconomicCheck("C", NOW);
        incomplete.report(CheckOutcome.INCOMPLETE, null, "verifier", NOW, lastDay);

        assertThat(check.fresh(lastDay)).isTrue();
        assertThat(check.fresh(lastDay.plusDays(1))).isFalse();
        assertThat(incomplete.fresh(lastDay)).isFalse();
        assertThat(new EconomicCheck("C", NOW).fresh(lastDay)).isFalse();
    }

    private static HomeVisit visit() {
        return HomeVisit.open("C-V1", "C", "990101101", null, NOW);
    }
}
