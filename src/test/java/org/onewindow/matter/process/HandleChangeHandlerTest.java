package org.onewindow.matter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.Member;
import org.onewindow.matter.ChangeKind;
import org.onewindow.matter.ChangeOutcome;
import org.onewindow.matter.ChangeView;
import org.onewindow.matter.Changes;
import org.onewindow.matter.DecideChange;
import org.onewindow.matter.Matters;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;

class HandleChangeHandlerTest {

    private static final String CASE = "990101101-2026-000001";
    private static final TaskRef TASK =
            new TaskRef("task", "handle-change", "处理情况变化", CASE, "990101101", "clerk.liulin", Map.of());
    private static final Actor CLERK = new Actor("clerk.liulin", Set.of("clerk@990101101"), Set.of("990101101"));

    private final Changes changes = mock();
    private final Matters matters = mock();
    private final CaseFiles files = mock();
    private final Wording wording = mock();
    private final HandleChangeHandler handler = new HandleChangeHandler(changes, matters, files, wording);

    @BeforeEach
    void theApplicantHasDied() {
        reported(ChangeKind.DEATH, "M0");
        given(files.household(CASE))
                .willReturn(new Household(
                        List.of(
                                member("M0", "SELF", false),
                                member("M1", "SPOUSE", false),
                                member("M2", "CHILD", true)),
                        null,
                        "990101101002",
                        List.of()));
        given(matters.openOf(CASE)).willReturn(List.of());
    }

    @Test
    void somebody_must_carry_on_what_a_dead_applicant_asked_for() {
        assertThat(errors(Map.of("outcome", "CONTINUE"))).containsExactly("outcome applicant-died");
        assertThat(errors(Map.of("outcome", "NEW_APPLICANT"))).containsExactly("applicant required");
        assertThat(errors(Map.of("outcome", "NEW_APPLICANT", "applicant", "M0")))
                .containsExactly("applicant not-a-successor");
        assertThat(errors(Map.of("outcome", "NEW_APPLICANT", "applicant", "M2")))
                .containsExactly("applicant not-a-successor");

        var words = handler.submit(TASK, new Submission(Map.of("outcome", "NEW_APPLICANT", "applicant", "M1")), CLERK);

        assertThat(words.asMap()).containsEntry(Words.CHANGE_OUTCOME.name(), "NEW_APPLICANT");
        verify(changes)
                .decide(new DecideChange(CASE, ChangeOutcome.NEW_APPLICANT, List.of(), "M1", null, "clerk.liulin"));
    }

    @Test
    void ending_matters_names_open_ones_and_says_why() {
        reported(ChangeKind.MOVE, "M1");

        assertThat(errors(Map.of("outcome", "END_MATTER"))).containsExactly("matters required", "reason required");
        assertThat(errors(Map.of("outcome", "END_MATTER", "matters", List.of(CASE + "-09"), "reason", "已迁出")))
                .containsExactly("matters[0] not-an-open-matter");
    }

    @Test
    void a_change_is_handled_once() {
        given(changes.next(CASE)).willReturn(Optional.empty());

        assertThatThrownBy(() -> handler.submit(TASK, new Submission(Map.of("outcome", "CONTINUE")), CLERK))
                .isInstanceOf(Conflict.class);
    }

    private void reported(ChangeKind kind, String member) {
        var now = Instant.parse("2026-11-23T01:00:00Z");
        given(changes.next(CASE))
                .willReturn(Optional.of(new ChangeView(kind, member, LocalDate.of(2026, 11, 22), "clerk.liulin", now)));
    }

    private List<String> errors(Map<String, @Nullable Object> values) {
        return catchThrowableOfType(InvalidInput.class, () -> handler.submit(TASK, new Submission(values), CLERK))
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static Member member(String id, String relation, boolean deceased) {
        return new Member(id, "王**", null, relation, null, null, null, null, null, null, null, null, deceased);
    }
}
