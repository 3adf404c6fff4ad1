package org.onewindow.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who goes to the household.
 *
 * @param visitors log-in names; the first one writes the record
 * @param helper name of someone without a log-in who goes along
 * @param otherOffice township asked to go instead (人户分离); then nobody is named here
 */
public record AssignVisitors(
        String visit,
        List<String> visitors,
        @Nullable String helper,
        @Nullable LocalDate plannedOn,
        @Nullable String otherOffice) {}
