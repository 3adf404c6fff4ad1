package org.onewindow.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseView;
import org.onewindow.office.Office;

/**
 * A report that was found readable.
 *
 * @param township where the person is
 * @param place township or village
 * @param name null when nobody knows it
 * @param idNumber normalised
 * @param groups of {@link PersonGroup}
 */
record NewLead(
        ReporterKind reporterKind,
        @Nullable Reporter reporter,
        Office township,
        String place,
        @Nullable String address,
        Instant receivedAt,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable LocalDate bornOn,
        @Nullable String phone,
        List<String> groups,
        List<String> needs,
        String story,
        boolean confidential,
        CaseView.@Nullable Emergency emergency) {

    @Override
    public String toString() {
        return "NewLead";
    }
}
