package org.onewindow.audit.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditQuery;
import org.onewindow.workflow.Submission;

/** What an auditor filled in, from JSON or from the page. */
final class AuditForm {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 64;
    private static final Set<String> FIELDS = Set.of("person", "staff", "caseNumber", "from", "until", "cursor");

    private AuditForm() {}

    /** @throws org.onewindow.shared.InvalidInput naming each field that cannot be taken */
    static AuditQuery read(Map<String, @Nullable Object> values) {
        var sent = new Submission(values);
        sent.names().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> sent.reject(name, "unknown-field"));
        var person = sent.optionalText("person", LONGEST);
        var staff = sent.optionalText("staff", LONGEST);
        var number = sent.optionalText("caseNumber", LONGEST);
        var from = sent.optionalDate("from");
        var until = sent.optionalDate("until");
        var cursor = sent.optionalText("cursor", LONGEST);
        sent.require(cursor == null || cursor.matches("[0-9]{1,18}"), "cursor", "not-a-cursor");
        sent.verify();
        return new AuditQuery(
                person,
                staff,
                number,
                from == null ? null : from.atStartOfDay(ZONE).toInstant(),
                until == null ? null : dayAfter(until).atStartOfDay(ZONE).toInstant(),
                cursor == null ? null : Long.valueOf(cursor));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }
}
