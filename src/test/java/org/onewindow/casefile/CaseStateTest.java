package org.onewindow.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseStateTest {

    @Test
    void nothing_follows_an_end() {
        for (var next : CaseState.values()) {
            assertThat(CaseState.CLOSED.canBecome(next)).isFalse();
            assertThat(CaseState.NOT_ACCEPTED.canBecome(next)).isFalse();
            assertThat(CaseState.ENDED.canBecome(next)).isFalse();
            assertThat(CaseState.WITHDRAWN.canBecome(next)).isFalse();
        }
    }

    @Test
    void missing_papers_lead_back_to_the_check() {
        assertThat(CaseState.CHECKING.canBecome(CaseState.SUPPLEMENTING)).isTrue();
        assertThat(CaseState.SUPPLEMENTING.canBecome(CaseState.CHECKING)).isTrue();
        assertThat(CaseState.SUPPLEMENTING.canBecome(CaseState.HANDLING)).isFalse();
    }

    @Test
    void a_case_closed_while_a_waiting_list_runs_closes_later() {
        assertThat(CaseState.HANDLING.canBecome(CaseState.CLOSED_TRACKING)).isTrue();
        assertThat(CaseState.CLOSED_TRACKING.canBecome(CaseState.CLOSED)).isTrue();
    }

    @Test
    void a_name_keeps_its_first_character_only() {
        assertThat(Person.mask("王建国")).isEqualTo("王**");
        assertThat(Person.mask("李秀")).isEqualTo("李*");
        assertThat(Person.mask("买买提·吐尔逊")).isEqualTo("买**");
    }
}
