package org.onewindow.casefile;

import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keyed hashes by which a person is met again without an ID number: the phone, and the name in its village. */
@Component
class CaseTraces {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    CaseTraces(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void keep(String caseNumber, String member, Person person, String residence) {
        var phone = person.phone();
        if (phone != null) {
            keep(caseNumber, member, "PHONE", digits(phone));
        }
        if (!person.name().equals(Person.UNKNOWN)) {
            keep(caseNumber, member, "NAME_PLACE", person.name() + "@" + residence);
        }
    }

    private void keep(String caseNumber, String member, String kind, @Nullable String text) {
        jdbc.sql("insert into case_trace (case_number, member, kind, hash) values (?, ?, ?, ?)")
                .params(caseNumber, member, kind, sealing.hash(kind + ":" + text))
                .update();
    }

    /** Without blanks, hyphens and the country's code. */
    private static String digits(String phone) {
        return phone.replaceAll("^\\+86|[^0-9]", "");
    }
}
