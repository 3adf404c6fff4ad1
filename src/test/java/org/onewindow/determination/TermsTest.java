package org.onewindow.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.Money;

class TermsTest {

    private static final Money SOME = new Money(90_000);

    @Test
    void dibao_needs_an_amount() {
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.DIBAO, null))
                .containsExactly(FieldError.of("amountYuan", "required"));
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.DIBAO, SOME))
                .isEmpty();
    }

    @Test
    void recognition_as_an_edge_household_pays_nothing() {
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.LOW_EDGE, SOME))
                .containsExactly(FieldError.of("amountYuan", "amount-without-grant"));
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.LOW_EDGE, null))
                .isEmpty();
    }

    @Test
    void a_result_belongs_to_its_kind() {
        assertThat(faults(MatterKind.TEKUN, OpinionOutcome.AGREE, MatterResult.DIBAO, SOME))
                .extracting(FieldError::code)
                .containsExactly("unknown-code");
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.GRANTED, SOME))
                .extracting(FieldError::code)
                .containsExactly("unknown-code");
    }

    @Test
    void the_result_agrees_with_the_opinion() {
        assertThat(faults(MatterKind.LOW_INCOME, OpinionOutcome.AGREE, MatterResult.NONE, null))
                .extracting(FieldError::code)
                .containsExactly("result-contradicts-outcome");
        assertThat(faults(MatterKind.TEKUN, OpinionOutcome.DISAGREE, MatterResult.GRANTED, null))
                .extracting(FieldError::code)
                .containsExactly("result-contradicts-outcome");
    }

    @Test
    void a_refusal_implies_its_result_and_a_grant_does_where_only_one_is_possible() {
        assertThat(Terms.implied(MatterKind.LOW_INCOME, OpinionOutcome.DISAGREE))
                .isEqualTo(MatterResult.NONE);
        assertThat(Terms.implied(MatterKind.TEKUN, OpinionOutcome.DISAGREE)).isEqualTo(MatterResult.NOT_GRANTED);
        assertThat(Terms.implied(MatterKind.TEKUN, OpinionOutcome.AGREE)).isEqualTo(MatterResult.GRANTED);
        assertThat(Terms.implied(MatterKind.LOW_INCOME, OpinionOutcome.AGREE)).isNull();
    }

    @Test
    void temporary_aid_is_a_sum() {
        assertThat(faults(MatterKind.TEMPORARY_AID, OpinionOutcome.AGREE, MatterResult.GRANTED, null))
                .containsExactly(FieldError.of("amountYuan", "required"));
        assertThat(faults(MatterKind.TEKUN, OpinionOutcome.AGREE, MatterResult.GRANTED, null))
                .isEmpty();
    }

    private static List<FieldError> faults(
            MatterKind kind, OpinionOutcome outcome, MatterResult result, @Nullable Money amount) {
        return Terms.faults(kind, outcome, result, amount);
    }
}
