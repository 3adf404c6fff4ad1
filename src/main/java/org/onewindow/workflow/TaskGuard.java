package org.onewindow.workflow;

/** A reason why a person may not see or do a task, beyond role and own work (e.g. a close-relative filing). */
public interface TaskGuard {

    boolean bars(TaskRef task, String staff);

    /** Is the person not even to learn of it? Then the task is as good as unknown, until somebody names the person. */
    default boolean hides(TaskRef task, String staff) {
        return false;
    }
}
