package org.onewindow.workflow;

/** Moves open tasks between people, in the caller's transaction. A task nobody of its group may do goes to the county. */
public interface Workforce {

    /** Takes a task from whoever holds it and gives it to its group. */
    void release(String taskId);

    /** @return false, and nothing changed, when role, own work or a guard bars the person */
    boolean hand(String taskId, String staff);

    /** A task nobody holds: is there still somebody in its group who may do it? */
    void offer(String taskId);

    /** Those who may not work on the case any more lose its tasks. */
    void resettle(String caseNumber);
}
