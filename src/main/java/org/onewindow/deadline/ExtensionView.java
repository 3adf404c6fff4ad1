package org.onewindow.deadline;

import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param days asked for
 * @param grantedDays null unless approved
 */
public record ExtensionView(
        String number,
        long deadline,
        String caseNumber,
        int days,
        String reason,
        String requestedBy,
        String approvingOffice,
        String state,
        @Nullable Integer grantedDays) {}
