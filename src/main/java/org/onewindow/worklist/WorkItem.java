package org.onewindow.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task as lists show it.
 *
 * @param id the engine's id
 * @param key element id, e.g. {@code check-application}
 * @param subject number of the case, matter, visit, grant, referral or extension
 * @param maskedName the applicant, e.g. 王**
 */
public record WorkItem(
        String id,
        String key,
        String name,
        String subject,
        String caseNumber,
        String office,
        @Nullable Instant dueAt,
        Alarm alarm,
        @Nullable String assignee,
        Instant openedAt,
        String maskedName) {}
