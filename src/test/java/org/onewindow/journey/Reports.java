package org.onewindow.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Reports of invented people in need. */
final class Reports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reports() {}

    /** Everything known of the person, nothing urgent. */
    static ObjectNode named(String office) {
        var applicant = Applications.quiet(office).path("applicant");
        var report = JSON.createObjectNode();
        report.put("story", "独居老人,生活无着");
        report.putArray("needs").add("LIVING");
        report.putArray("groups").add("SERIOUS_ILLNESS");
        report.putObject("reporter").put("kind", "CITIZEN").put("name", "赵热心").put("phone", "13811112222");
        report.putObject("person")
                .put("name", applicant.path("name").asText())
                .put("idNumber", Applications.idNumber(LocalDate.of(1950, 5, 5), true))
                .put("phone", applicant.path("phone").asText())
                .put("place", office + "001")
                .put("address", "村东头");
        return report;
    }

    static ObjectNode urgent(String office) {
        var report = named(office);
        report.putObject("emergency")
                .put("kind", "FIRE")
                .put("since", "2026-11-22")
                .put("neededYuan", 500.00);
        return report;
    }
}
