package org.onewindow.config;

import org.onewindow.office.CountyRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence about the county's files instead of the stack trace. */
class CountyRefusedAnalyzer extends AbstractFailureAnalyzer<CountyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CountyRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "没有载入任何内容；请改正后再启动，或去掉 ONEWINDOW_COUNTY_LOAD；见 docs/operation.md。 Nothing was brought in; mend it and start"
                        + " again, or leave out ONEWINDOW_COUNTY_LOAD; see docs/operation.md.",
                cause);
    }
}
