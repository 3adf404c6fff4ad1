package org.onewindow.workflow;

import java.util.Set;

/** One user task's step: what its form shows, who may not do it, and what happens when it is submitted. */
public interface TaskHandler {

    /** Element id of the user task; its form has the same id. */
    String task();

    /** The fields this step reads; anything else a form sends is ignored (Tasklist) or refused (API). */
    Set<String> fields();

    default FormData prefill(TaskRef task) {
        return FormData.empty();
    }

    /** Log-in names barred from this task by their own earlier work on the case. */
    default Set<String> barred(TaskRef task) {
        return Set.of();
    }

    /** Groups whose members may submit this for the holder, e.g. the clerk who records an approval by phone. */
    default Set<String> standIns(TaskRef task, Submission submission) {
        return Set.of();
    }

    /**
     * Validates and records, in the transaction that completes the task.
     *
     * @throws org.onewindow.shared.InvalidInput naming each field that cannot be taken
     * @throws org.onewindow.shared.Conflict when the state does not allow it
     */
    RoutingValues submit(TaskRef task, Submission submission, Actor actor);
}
