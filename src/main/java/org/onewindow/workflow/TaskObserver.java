package org.onewindow.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Told of every change of a user task in the engine's own transaction (work list, notifications). */
public interface TaskObserver {

    default void opened(TaskRef task, Set<String> candidateGroups) {}

    /** {@code group} may do it now instead of the group before. */
    default void offered(String taskId, String group) {}

    /** Nobody in the model's group may do it, so {@code group} of the county got it. */
    default void handedToCounty(TaskRef task, String group) {}

    /** Those who could do it are not named for its confidential case yet. */
    default void waitsForNaming(TaskRef task) {}

    default void assigned(String taskId, @Nullable String assignee) {}

    /** Completed, or deleted with its instance. */
    default void closed(String taskId) {}
}
