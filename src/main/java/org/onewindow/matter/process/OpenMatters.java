package org.onewindow.matter.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.onewindow.matter.MatterView;
import org.onewindow.matter.Matters;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** The collection over which the spine calls {@code matter}: read anew each time, never stored in the engine. */
@Component("openMatters")
public class OpenMatters {

    private final Matters matters;

    OpenMatters(Matters matters) {
        this.matters = matters;
    }

    public List<String> of(DelegateExecution execution) {
        var caseNumber = (String) execution.getVariable(Words.CASE_NUMBER.name());
        return matters.openOf(caseNumber).stream().map(MatterView::number).toList();
    }
}
