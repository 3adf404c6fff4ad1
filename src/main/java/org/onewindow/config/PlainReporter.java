package org.onewindow.config;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the standard error, for people, why the start was refused; production's log holds the same as a record. */
class PlainReporter implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis analysis) {
        System.err.println(text(analysis));
    }

    static String text(FailureAnalysis analysis) {
        var action = analysis.getAction();
        return "\n一门没有启动。 One Window did not start.\n  " + analysis.getDescription()
                + (action == null ? "" : "\n  " + action) + "\n";
    }
}
