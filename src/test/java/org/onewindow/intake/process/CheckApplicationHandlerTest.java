package org.onewindow.intake.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.document.Documents;
import org.onewindow.intake.ExaminationOutcome;
import org.onewindow.intake.Examinations;
import org.onewindow.intake.ExamineApplication;
import org.onewindow.intake.Paper;
import org.onewindow.intake.RefusalGround;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;

class CheckApplicationHandlerTest {

    private static final String CASE = "990101101-2026-000001";
    private static final TaskRef TASK =
            new TaskRef("task", "check-application", "申请材料审查", CASE, "990101101", "clerk.liulin", Map.of());
    private static final Actor CLERK = new Actor("clerk.liulin", Set.of("clerk@990101101"), Set.of("990101101"));

    private final Examinations examinations = mock();
    private final CaseFiles files = mock();
    private final Documents documents = mock();
    private final Labels labels = mock();
    private final CheckApplicationHandler handler =
            new CheckApplicationHandler(examinations, files, mock(), documents, labels);

    @BeforeEach
    void incomeIsProvedByTheCheck() {
        given(examinations.provable(CASE)).willReturn(List.of("INCOME_PROOF"));
    }

    @Test
    void accepting_may_leave_papers_for_later() {
        var words = submit(Map.of("outcome", "ACCEPT", "later", List.of("DIAGNOSIS")));

        assertThat(words.asMap()).containsEntry(Words.CHECK_OUTCOME.name(), "ACCEPT");
        verify(examinations)
                .examine(new ExamineApplication(
                        CASE,
                        ExaminationOutcome.ACCEPT,
                        List.of(),
                        List.of(Paper.DIAGNOSIS),
                        null,
                        null,
                        "clerk.liulin"));
    }

    @Test
    void not_accepting_needs_a_closed_ground_and_a_reason() {
        assertThat(errors(Map.of("outcome", "NOT_ACCEPTED"))).containsExactly("ground required", "reason required");
        assertThat(errors(Map.of("outcome", "NOT_ACCEPTED", "ground", "DOES_NOT_QUALIFY", "reason", "收入高")))
                .containsExactly("ground unknown-code");

        submit(Map.of("outcome", "NOT_ACCEPTED", "ground", "DUPLICATE", "reason", "同一申请已在办理"));
        verify(examinations)
                .examine(new ExamineApplication(
                        CASE,
                        ExaminationOutcome.NOT_ACCEPTED,
                        List.of(),
                        List.of(),
                        RefusalGround.DUPLICATE,
                        "同一申请已在办理",
                        "clerk.liulin"));
    }

    @Test
    void missing_papers_are_named_and_never_what_the_check_proves() {
        assertThat(errors(Map.of("outcome", "SUPPLEMENT"))).containsExactly("missing required");
        assertThat(errors(Map.of("outcome", "SUPPLEMENT", "missing", List.of("ID_CARD", "INCOME_PROOF", "LETTER"))))
                .containsExactly("missing[1] check-proves-it", "missing[2] unknown-code");
    }

    @Test
    void papers_are_not_asked_for_again_and_again() {
        given(examinations.askedEnough(CASE)).willReturn(true);

        assertThat(errors(Map.of("outcome", "SUPPLEMENT", "missing", List.of("ID_CARD"))))
                .containsExactly("outcome asked-enough");
    }

    @Test
    void fields_of_another_outcome_and_unknown_outcomes_are_refused() {
        assertThat(errors(Map.of("outcome", "ACCEPT", "missing", List.of("ID_CARD"), "ground", "DUPLICATE")))
                .containsExactly("ground not-with-outcome", "missing not-with-outcome");
        assertThat(errors(Map.of("outcome", "MAYBE"))).containsExactly("outcome unknown-code");
        assertThat(errors(Map.of())).containsExactly("outcome required");
        verify(examinations, never()).examine(any());
    }

    private RoutingValues submit(Map<String, @Nullable Object> values) {
        return handler.submit(TASK, new Submission(values), CLERK);
    }

    private List<String> errors(Map<String, @Nullable Object> values) {
        return catchThrowableOfType(InvalidInput.class, () -> submit(values)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
