package org.onewindow.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open tasks that work against a limit, as the work list knows them. */
public interface OpenWork {

    List<Task> against(DeadlineKind kind, String subject);

    /** Every open task of a case that works against a limit. */
    List<Limited> ofCase(String caseNumber);

    /** @param task the engine's id */
    record Limited(String task, DeadlineKind kind, String subject) {}

    /**
     * @param id the engine's id
     * @param key element id, e.g. {@code check-application}
     * @param name the model's (Chinese) name
     * @param group {@code role@office} that may do it; empty when the process names a person only
     * @param assignee log-in name of whoever has it
     * @param assigneeName that person's name
     */
    record Task(
            String id,
            String key,
            String name,
            String group,
            @Nullable String assignee,
            @Nullable String assigneeName) {}
}
