package org.onewindow.workflow;

import org.jspecify.annotations.Nullable;

/** Held by the door while it completes a task; a completion without it is refused. */
final class DoorPass {

    private static final ThreadLocal<@Nullable String> TASK = new ThreadLocal<>();

    private DoorPass() {}

    static void with(String taskId, Runnable completion) {
        var outer = TASK.get();
        TASK.set(taskId);
        try {
            completion.run();
        } finally {
            if (outer == null) {
                TASK.remove();
            } else {
                TASK.set(outer);
            }
        }
    }

    static boolean holds(String taskId) {
        return taskId.equals(TASK.get());
    }
}
