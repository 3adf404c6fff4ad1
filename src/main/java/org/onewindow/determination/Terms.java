package org.onewindow.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.Money;

/** Which results and amounts go together for a kind of matter. */
final class Terms {

    private Terms() {}

    /** The result that an opinion without one means, null where the person must say. */
    static @Nullable MatterResult implied(MatterKind kind, OpinionOutcome outcome) {
        if (outcome == OpinionOutcome.DISAGREE) {
            return refusal(kind);
        }
        return kind == MatterKind.LOW_INCOME ? null : MatterResult.GRANTED;
    }

    static MatterResult refusal(MatterKind kind) {
        return kind == MatterKind.LOW_INCOME ? MatterResult.NONE : MatterResult.NOT_GRANTED;
    }

    static List<FieldError> faults(
            MatterKind kind, OpinionOutcome outcome, @Nullable MatterResult result, @Nullable Money amount) {
        if (result == null) {
            return List.of(FieldError.of("result", "required"));
        }
        if (!kind.determinations().contains(result)) {
            var known = kind.determinations().stream().map(Enum::name).collect(Collectors.joining(", "));
            return List.of(FieldError.of("result", "unknown-code", known));
        }
        var faults = new ArrayList<FieldError>();
        if (result.positive() != (outcome == OpinionOutcome.AGREE)) {
            faults.add(FieldError.of("result", "result-contradicts-outcome"));
        }
        faults.addAll(amountFaults(kind, result, amount));
        return faults;
    }

    static List<FieldError> amountFaults(MatterKind kind, MatterResult result, @Nullable Money amount) {
        if (amount == null) {
            return needsAmount(kind, result) ? List.of(FieldError.of("amountYuan", "required")) : List.of();
        }
        return mayPay(result) ? List.of() : List.of(FieldError.of("amountYuan", "amount-without-grant"));
    }

    private static boolean needsAmount(MatterKind kind, MatterResult result) {
        return switch (result) {
            case DIBAO -> true;
            case GRANTED -> kind == MatterKind.SINGLE_PERSON_DIBAO || kind == MatterKind.TEMPORARY_AID;
            default -> false;
        };
    }

    /** Edge and rigid-expenditure households are recognised; that alone pays nothing. */
    private static boolean mayPay(MatterResult result) {
        return result == MatterResult.DIBAO || result == MatterResult.GRANTED;
    }
}
