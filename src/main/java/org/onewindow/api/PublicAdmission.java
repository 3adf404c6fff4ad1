package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.casefile.QueryCodes;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever holds a number and its query code. A wrong code and an unknown number are told alike; every asking is
 * counted, every admission recorded.
 */
@Component
class PublicAdmission {

    /** The code comes in this header only: addresses end up in logs. */
    static final String QUERY_CODE = "Query-Code";

    /** Stands in the record for the holder of the code. */
    static final String APPLICANT = "applicant";

    static final String REPORTER = "reporter";

    private final QueryCodes queryCodes;
    private final AuditTrail audit;
    private final RequestRate rate;

    PublicAdmission(QueryCodes queryCodes, AuditTrail audit, RequestRate rate) {
        this.queryCodes = queryCodes;
        this.audit = audit;
        this.rate = rate;
    }

    /** @throws TooManyRequests beyond this minute's limit */
    void newcomer(HttpServletRequest request) {
        rate.countNew(request.getRemoteAddr());
    }

    /** @param act what is done, for the audit trail */
    void toCase(String number, @Nullable String code, HttpServletRequest request, String act) {
        rate.count(request.getRemoteAddr() + " " + number);
        if (code == null || !queryCodes.fits(number, code)) {
            throw new NotFound("unknown-case");
        }
        audit.record(APPLICANT, act, number, "");
    }

    /** To the answer to a report. */
    void toReport(String lead, @Nullable String code, HttpServletRequest request) {
        rate.count(request.getRemoteAddr() + " " + lead);
        if (code == null || !queryCodes.fitsReport(lead, code)) {
            throw new NotFound("unknown-case");
        }
        audit.record(REPORTER, "public-view", lead, "");
    }
}
