package org.onewindow.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param matters numbers; empty: the whole application
 * @param by who declares it, as entered
 * @param recordedBy log-in name
 */
public record Withdraw(
        String caseNumber,
        List<String> matters,
        String by,
        @Nullable String reason,
        String recordedBy) {

    boolean wholeApplication() {
        return matters.isEmpty();
    }

    @Override
    public String toString() {
        return "Withdraw[" + caseNumber + "]";
    }
}
