package org.onewindow.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestComponent;

/** Fails and says of whom, as careless code and some libraries do. */
@TestComponent("talkativeDelegate")
class TalkativeDelegate implements JavaDelegate {

    static final String PERSON = "王建〔多话〕";
    static final String NUMBER = "990101196503079999";

    @Override
    public void execute(DelegateExecution execution) {
        var row = new IllegalStateException("Failing row contains (" + PERSON + ", " + NUMBER + ")");
        row.addSuppressed(new IllegalStateException(PERSON));
        throw new IllegalArgumentException(PERSON + " cannot be saved", row);
    }
}
