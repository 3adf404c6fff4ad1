package org.onewindow.workflow;

import java.util.Set;

/** A start form in Tasklist: records and starts the process itself. */
public interface StartHandler {

    /** Key of the process definition that carries the start form. */
    String process();

    Set<String> fields();

    /** Is it among what this person starts? Others neither see nor get the form. */
    default boolean offeredTo(Actor actor) {
        return true;
    }

    default FormData prefill(Actor actor) {
        return FormData.empty();
    }

    Started submit(Submission submission, Actor actor);
}
