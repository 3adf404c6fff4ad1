package org.onewindow.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications of invented people; each call makes new ones, so that no test meets another's. */
public final class Applications {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger SEQUENCE = new AtomicInteger(1);
    private static final String CHECK = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Applications() {}

    /** The contract's sample with other people: urgent (800 yuan), proposes LOW_INCOME, MEDICAL:M1, EDUCATION:M2. */
    public static ObjectNode sample(String office) {
        var application = quiet(office);
        application.putArray("needs").add("LIVING").add("MEDICAL").add("EDUCATION");
        application.put("story", "妻子上月确诊重病,家里没有其他收入" + SEQUENCE.get());
        var wife = application.withArray("household").addObject();
        wife.put("name", "李秀" + name())
                .put("idNumber", idNumber(LocalDate.of(1967, 8, 12), true))
                .put("relation", "SPOUSE")
                .put("health", "SERIOUS_ILLNESS");
        var child = application.withArray("household").addObject();
        child.put("name", "王小" + name())
                .put("idNumber", idNumber(LocalDate.of(2009, 9, 15), true))
                .put("relation", "CHILD")
                .put("schooling", "SENIOR_SECONDARY")
                .put("school", "990101-school-1");
        return inEmergency(application);
    }

    /** One person in an emergency. */
    static ObjectNode urgent(String office) {
        return inEmergency(quiet(office));
    }

    /** One person in need of basic living support, nothing urgent. */
    public static ObjectNode quiet(String office) {
        var application = JSON.createObjectNode();
        application.put("channel", "WINDOW").put("office", office).put("receivedAt", "2026-11-20T09:12:00+08:00");
        application
                .putObject("applicant")
                .put("name", "王建" + name())
                .put("idType", "RESIDENT_ID")
                .put("idNumber", idNumber(LocalDate.of(1965, 3, 7), false))
                .put("phone", String.format("139%08d", SEQUENCE.getAndIncrement()))
                .put("hukou", office + "002")
                .put("residence", office + "002")
                .put("address", "杨家村" + SEQUENCE.get() + "号");
        application.put("householdMonthlyIncomeYuan", 1200.00);
        application.putArray("needs").add("LIVING");
        application.put("story", "家里没有其他收入" + SEQUENCE.get());
        return application;
    }

    private static ObjectNode inEmergency(ObjectNode application) {
        application
                .putObject("emergency")
                .put("kind", "ILLNESS")
                .put("place", application.path("office").asText())
                .put("since", "2026-11-18")
                .put("neededYuan", 800.00);
        return application;
    }

    static String idNumber(LocalDate bornOn, boolean female) {
        int serial = SEQUENCE.getAndIncrement() * 2 + (female ? 0 : 1);
        var body = "990101" + bornOn.plusDays(serial / 1000).toString().replace("-", "")
                + String.format("%03d", serial % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECK.charAt(sum % 11);
    }

    /** A given name nobody shares, in characters. */
    private static String name() {
        int number = SEQUENCE.getAndIncrement();
        return "" + (char) (0x4E00 + number / 100) + (char) (0x5E00 + number % 100);
    }
}
