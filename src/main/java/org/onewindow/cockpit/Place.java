package org.onewindow.cockpit;

import java.util.Map;
import java.util.Set;

/**
 * A process instance that a manager looks at.
 *
 * @param subject its business key
 * @param office its tenant
 * @param below process instances that it called or whose message it awaits, with theirs, by the element that waits
 * @param tasks its open tasks: the engine's id, and the element
 * @param timers its timers of limits: the limit's id, and the element
 */
public record Place(
        String instance,
        String subject,
        String caseNumber,
        String office,
        Map<String, Set<String>> below,
        Map<String, String> tasks,
        Map<Long, String> timers) {}
