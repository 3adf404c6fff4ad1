package org.onewindow.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The sample household, with other people for each number: an urgent case with several matters. */
final class Application {

    static final String OFFICE = "990101101";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CHECK = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Application() {}

    static Map<String, Object> number(int number) {
        var applicant = idNumber(LocalDate.of(1960, 1, 1).plusDays(number), 1);
        var wife = idNumber(LocalDate.of(1961, 1, 1).plusDays(number), 2);
        return Map.ofEntries(
                Map.entry("channel", "WINDOW"),
                Map.entry("office", OFFICE),
                Map.entry("receivedAt", now()),
                Map.entry(
                        "applicant",
                        Map.of(
                                "name",
                                "王建国",
                                "idType",
                                "RESIDENT_ID",
                                "idNumber",
                                applicant,
                                "phone",
                                "13900000001",
                                "hukou",
                                OFFICE + "002",
                                "residence",
                                OFFICE + "002",
                                "address",
                                "杨家村" + number + "号")),
                Map.entry(
                        "household",
                        List.of(
                                Map.of(
                                        "name", "李秀英",
                                        "idNumber", wife,
                                        "relation", "SPOUSE",
                                        "health", "SERIOUS_ILLNESS"),
                                Map.of(
                                        "name", "王小雨",
                                        "idNumber",
                                                idNumber(
                                                        LocalDate.of(2009, 1, 1).plusDays(number % 600),
                                                        3 + number / 600),
                                        "relation", "CHILD",
                                        "schooling", "SENIOR_SECONDARY",
                                        "school", "990101-school-1"))),
                Map.entry("householdMonthlyIncomeYuan", 1200),
                Map.entry("needs", List.of("LIVING", "MEDICAL", "EDUCATION")),
                Map.entry("story", "妻子上月确诊重病,家里没有其他收入"),
                Map.entry(
                        "authorisations",
                        List.of(
                                Map.of("member", applicant, "signedOn", today()),
                                Map.of("member", wife, "signedOn", today()))),
                Map.entry(
                        "emergency", Map.of("kind", "ILLNESS", "place", OFFICE, "since", today(), "neededYuan", 800)));
    }

    static String today() {
        return LocalDate.now(SHANGHAI).toString();
    }

    static String now() {
        return OffsetDateTime.now(SHANGHAI).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String idNumber(LocalDate bornOn, int serial) {
        var body = "990101" + bornOn.toString().replace("-", "") + String.format("%03d", serial);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECK.charAt(sum % CHECK.length());
    }
}
