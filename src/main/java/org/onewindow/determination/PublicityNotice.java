package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterResult;
import org.onewindow.shared.Money;

/**
 * What hangs on the notice board, and nothing else.
 *
 * @param applicant name; masked for a minor
 * @param members of the household; null where it is about one person
 * @param last day on which an objection is taken
 * @param again posted once more after an objection was upheld
 * @param posted false while it only waits to be posted and the period is reckoned from a day somebody names
 */
public record PublicityNotice(
        String matter,
        MatterKind kind,
        MatterResult result,
        String office,
        String village,
        String applicant,
        @Nullable Integer members,
        @Nullable Money amount,
        LocalDate first,
        LocalDate last,
        String phone,
        boolean again,
        boolean posted) {

    @Override
    public String toString() {
        return "PublicityNotice[" + matter + "]";
    }
}
