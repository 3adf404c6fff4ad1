package org.onewindow.config;

import org.onewindow.sealing.KeyRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence about the key instead of the stack trace. */
class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "请核对 ONEWINDOW_DATA_KEY、ONEWINDOW_DATA_KEY_ID、ONEWINDOW_HASH_KEY；见 docs/operation.md。 Check ONEWINDOW_DATA_KEY,"
                        + " ONEWINDOW_DATA_KEY_ID and ONEWINDOW_HASH_KEY; see docs/operation.md.",
                cause);
    }
}
