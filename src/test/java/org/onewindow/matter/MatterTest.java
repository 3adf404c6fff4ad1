package org.onewindow.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;

class MatterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String CASE = "990101101-2026-000001";

    @Test
    void a_result_is_given_once() {
        var matter = matter(MatterKind.EDUCATION, "M2");
        matter.decide(MatterResult.GRANTED, new Money(50000), null, "school", "990101-school-1", NOW);

        assertThat(matter.state()).isEqualTo(MatterState.DONE);
        assertThat(matter.view().amount()).isEqualTo(new Money(50000));
        assertThatThrownBy(() -> matter.decide(MatterResult.NOT_GRANTED, null, null, "school", "990101-jy", NOW))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> matter.withdraw(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_wait_listed_result_is_replaced_by_the_later_reply_and_told_again() {
        var matter = matter(MatterKind.HOUSING, MatterKind.HOUSEHOLD);
        matter.decide(MatterResult.WAITLISTED, null, null, "housing", "990101-zj", NOW);
        matter.told(NOW);
        assertThat(matter.waitlisted()).isTrue();

        matter.decide(MatterResult.GRANTED, null, null, "housing", "990101-zj", NOW.plusSeconds(60));

        assertThat(matter.waitlisted()).isFalse();
        assertThat(matter.toldAt()).isNull();
    }

    @Test
    void withdrawing_ends_it_for_good() {
        var matter = matter(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD);
        matter.withdraw(NOW);

        assertThat(matter.result()).isEqualTo(MatterResult.WITHDRAWN);
        assertThatThrownBy(matter::handle).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> matter.reopen(null)).isInstanceOf(Conflict.class);
    }

    @Test
    void reopening_starts_over_and_remembers_who_decided() {
        var matter = matter(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD);
        matter.decide(MatterResult.NONE, null, null, "county.leader", "990101-mz", NOW);
        matter.reopen(Fact.INVESTIGATION);

        var view = matter.view();
        assertThat(view.state()).isEqualTo(MatterState.OPEN);
        assertThat(view.result()).isNull();
        assertThat(view.reconsidered()).isTrue();
        assertThat(view.decidedBy()).isEqualTo("county.leader");
    }

    @Test
    void recognition_reaches_whom_it_concerns() {
        var household = matter(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD);
        var person = matter(MatterKind.TEKUN, "M1");

        assertThat(household.canRecognise("M2")).isTrue();
        assertThat(person.canRecognise("M1")).isTrue();
        assertThat(person.canRecognise("M2")).isFalse();
        assertThat(person.canRecognise(MatterKind.HOUSEHOLD)).isTrue();
        assertThat(matter(MatterKind.MEDICAL, "M1").canRecognise("M1")).isFalse();
    }

    static Matter matter(MatterKind kind, String subject) {
        var here = new Places.Settled(MatterRoute.HERE, null, "990101101");
        return new Matter(CASE + "-01", CASE, kind, subject, "990101101", here, null, NOW);
    }
}
