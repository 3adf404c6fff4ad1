package org.onewindow.feedback;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.matter.MatterResult;
import org.onewindow.matter.MatterRoute;
import org.onewindow.matter.MatterState;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Which matters may be looked at once more: decided ones, each once; after that the remedies of the law are left. */
@Component
class Reconsiderable {

    private final ReconsiderationRows rows;
    private final Matters matters;

    Reconsiderable(ReconsiderationRows rows, Matters matters) {
        this.rows = rows;
        this.matters = matters;
    }

    /** Numbers of the matters of the case that were decided and not reconsidered yet. */
    List<String> in(String caseNumber) {
        return matters.ofCase(caseNumber).stream()
                .filter(matter -> matter.state() == MatterState.DONE)
                .map(MatterView::number)
                .filter(number -> !rows.existsByMatterNumber(number))
                .toList();
    }

    /** @throws InvalidInput naming each matter that cannot be reconsidered, and what is left to the person */
    void name(FollowUp followUp, String caseNumber, List<String> numbers) {
        var all = matters.ofCase(caseNumber);
        var faults = new ArrayList<FieldError>();
        if (numbers.isEmpty()) {
            faults.add(FieldError.of("matters", "required"));
        }
        var named =
                all.stream().filter(matter -> numbers.contains(matter.number())).toList();
        for (var number : numbers) {
            if (named.stream().noneMatch(matter -> matter.number().equals(number) && decided(matter))) {
                faults.add(FieldError.of("matters", "matter-not-decided"));
            } else if (rows.existsByMatterNumber(number)) {
                faults.add(FieldError.of("matters", "reconsidered-once", number));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        named.forEach(
                matter -> rows.save(new Reconsideration(followUp, caseNumber, matter.number(), askedAgain(matter))));
    }

    private static boolean decided(MatterView matter) {
        return matter.state() == MatterState.DONE;
    }

    /** The office that answered is asked again; whether recognition was rightly missing is looked at here. */
    private static boolean askedAgain(MatterView matter) {
        return matter.route() == MatterRoute.REFERRAL && matter.result() != MatterResult.NOT_RECOGNISED;
    }
}
