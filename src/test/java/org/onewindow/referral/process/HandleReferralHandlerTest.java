package org.onewindow.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.referral.ReferralHandling;
import org.onewindow.referral.ReferralReply;
import org.onewindow.referral.ReplyOutcome;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskRef;

class HandleReferralHandlerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Actor MEDICAL = new Actor("medical", Set.of("officer@990101-yb"), Set.of("990101-yb"));

    private final ReferralHandling handling = mock();
    private final HandleReferralHandler handler = new HandleReferralHandler(mock(), handling, mock(), CLOCK);

    @Test
    void a_refusal_says_why() {
        assertThat(faults(Map.of("outcome", "NOT_GRANTED"))).containsExactly("reason required");
    }

    @Test
    void a_wait_listed_answer_says_until_when() {
        assertThat(faults(Map.of("outcome", "WAITLISTED"))).containsExactly("expectedOn required");
        assertThat(faults(Map.of("outcome", "WAITLISTED", "expectedOn", "2026-11-23")))
                .containsExactly("expectedOn in-past");
    }

    @Test
    void an_amount_belongs_to_a_grant() {
        assertThat(faults(Map.of("outcome", "ALREADY_COVERED", "amountYuan", 100)))
                .containsExactly("amountYuan amount-without-grant");
    }

    @Test
    void a_wait_listed_answer_is_passed_on_with_its_day() {
        var words = submit(Map.of("outcome", "WAITLISTED", "expectedOn", "2026-12-31"));

        assertThat(words.asMap()).containsEntry("replyOutcome", "WAITLISTED");
        verify(handling)
                .reply(
                        "R1",
                        new ReferralReply(ReplyOutcome.WAITLISTED, null, null, null, LocalDate.of(2026, 12, 31)),
                        "medical");
    }

    private List<String> faults(Map<String, @Nullable Object> values) {
        return catchThrowableOfType(InvalidInput.class, () -> submit(values)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private RoutingValues submit(Map<String, @Nullable Object> values) {
        var task = new TaskRef("t", "handle-referral", "办理并回复", "R1", "990101-yb", "medical", Map.of());
        return handler.submit(task, new Submission(values), MEDICAL);
    }
}
