package org.onewindow.triage.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.Member;
import org.onewindow.matter.MatterKind;
import org.onewindow.shared.InvalidInput;
import org.onewindow.triage.Proposal;
import org.onewindow.workflow.Submission;

class WishListTest {

    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD, "BELOW_STANDARD"),
            new Proposal(MatterKind.MEDICAL, "M1", "SERIOUS_ILLNESS"));

    @Test
    void all_that_is_proposed_needs_no_reason() {
        var wishes = wishes(List.of("MEDICAL:M1", "LOW_INCOME:HOUSEHOLD"), List.of());

        var chosen = wishes.chosen();
        assertThat(chosen).extracting(Object::toString).containsExactly("LOW_INCOME:HOUSEHOLD", "MEDICAL:M1");
        assertThat(wishes.differs(chosen, wishes.added())).isFalse();
    }

    @Test
    void less_and_more_than_proposed_differ() {
        var less = wishes(List.of("MEDICAL:M1"), List.of());
        assertThat(less.differs(less.chosen(), less.added())).isTrue();

        var more = wishes(List.of("MEDICAL:M1", "LOW_INCOME:HOUSEHOLD"), List.of("LEGAL_AID:M0"));
        assertThat(more.added()).extracting(Object::toString).containsExactly("LEGAL_AID:M0");
        assertThat(more.differs(more.chosen(), more.added())).isTrue();
    }

    @Test
    void every_entry_that_cannot_be_taken_is_named() {
        assertThat(codes(List.of("HOUSING:HOUSEHOLD"), List.of())).containsExactly("matters[0] not-proposed");
        assertThat(codes(
                        List.of(),
                        List.of("NOTHING:M1", "LEGAL_AID:M9", "HOUSING:M1", "LEGAL_AID:M2", "MEDICAL:M1", "plain")))
                .containsExactly(
                        "more[0] not-a-matter",
                        "more[1] wrong-subject",
                        "more[2] wrong-subject",
                        "more[3] wrong-subject",
                        "more[4] proposed-already",
                        "more[5] not-a-matter");
    }

    private static List<String> codes(List<String> matters, List<String> more) {
        var submission = new Submission(Map.of("matters", matters, "more", more));
        var wishes = new WishList(submission, PROPOSALS, household());
        wishes.chosen();
        wishes.added();
        return catchThrowableOfType(InvalidInput.class, submission::verify).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static WishList wishes(List<String> matters, List<String> more) {
        return new WishList(new Submission(Map.of("matters", matters, "more", more)), PROPOSALS, household());
    }

    private static Household household() {
        return new Household(
                List.of(member("M0", false), member("M1", false), member("M2", true)), null, "990101101002", List.of());
    }

    private static Member member(String id, boolean deceased) {
        return new Member(
                id,
                "王**",
                null,
                id.equals("M0") ? "SELF" : "CHILD",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                deceased);
    }
}
