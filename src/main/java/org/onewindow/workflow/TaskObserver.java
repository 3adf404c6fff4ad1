package org.onewindow.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Told of every change of a user task in the engine's own transaction (work list, notifications). */
public interface TaskObserver {

    void opened(TaskRef task, Set<String> candidateGroups);

    void assigned(String taskId, @Nullable String assignee);

    /** Completed, or deleted with its instance. */
    void closed(String taskId);
}
