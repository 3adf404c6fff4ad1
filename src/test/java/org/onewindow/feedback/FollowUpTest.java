package org.onewindow.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.Conflict;

class FollowUpTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void the_person_is_called_until_the_attempts_are_used_up() {
        var followUp = new FollowUp("C", NOW);

        assertThat(followUp.notReached(3, "clerk.liulin", NOW)).isTrue();
        assertThat(followUp.notReached(3, "clerk.liulin", NOW)).isTrue();
        assertThat(followUp.notReached(3, "clerk.liulin", NOW)).isFalse();
        assertThat(followUp.requiredOutcome()).isEqualTo(FollowUpOutcome.NOT_REACHED);
    }

    @Test
    void what_was_said_is_said_once() {
        var followUp = new FollowUp("C", NOW);
        followUp.heard(FollowUpOutcome.SATISFIED, 5, null, "applicant", NOW);

        assertThatThrownBy(() -> followUp.heard(FollowUpOutcome.NOT_SATISFIED, 1, null, "applicant", NOW))
                .isInstanceOf(Conflict.class);
    }
}
