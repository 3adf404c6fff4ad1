package org.onewindow.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.People;
import org.onewindow.sealing.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. A message is written with the step that causes it and delivered after the commit. */
@Service
@Transactional
public class Notifications {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final People people;
    private final CaseFiles cases;
    private final Sealing sealing;
    private final Clock clock;

    Notifications(JdbcClient jdbc, People people, CaseFiles cases, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.cases = cases;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** To everybody in {@code group} ({@code role@office}). {@code template}: message key below {@code notice.}. */
    public void toGroup(String group, String template, String caseNumber, Map<String, String> details) {
        write("GROUP", group, template, caseNumber, details, null);
    }

    /** To one member of staff ({@code staff}: log-in name). {@code template}: message key below {@code notice.}. */
    public void toStaff(String staff, String template, String caseNumber, Map<String, String> details) {
        write("STAFF", staff, template, caseNumber, details, null);
    }

    /**
     * To the applicant of a case by the channel the case has; of a confidential case to the safe contact named for it or
     * to nobody. {@code template}: message key below {@code letter.}.
     */
    public void toApplicant(String caseNumber, String template, Map<String, String> details) {
        var known = people.of(caseNumber);
        var phone = cases.confidential(caseNumber)
                ? null
                : known.member(known.applicant()).person().phone();
        var contact = known.details().contact();
        write(
                "APPLICANT",
                caseNumber,
                template,
                caseNumber,
                details,
                phone == null && contact != null ? contact.phone() : phone);
    }

    /** To whoever reported a lead, where they left a phone. {@code template}: message key below {@code letter.}. */
    public void toReporter(String lead, String template, Map<String, String> details, @Nullable String phone) {
        write("REPORTER", lead, template, lead, details, phone);
    }

    private void write(
            String kind,
            String recipient,
            String template,
            String caseNumber,
            Map<String, String> details,
            @Nullable String phone) {
        var all = new TreeMap<>(details);
        all.putIfAbsent("caseNumber", caseNumber);
        jdbc.sql("""
                        insert into outbox_message (kind, recipient, template, case_number, details, phone_sealed, created_at, state)
                        values (:kind, :recipient, :template, :caseNumber, :details, :phone, :now, 'WAITING')""")
                .param("kind", kind)
                .param("recipient", recipient)
                .param("template", template)
                .param("caseNumber", caseNumber)
                .param("details", text(all))
                .param("phone", phone == null ? null : sealing.seal(phone), Types.BINARY)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String text(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details are not writable as JSON", e);
        }
    }
}
