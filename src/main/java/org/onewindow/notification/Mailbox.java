package org.onewindow.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onewindow.shared.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, as the recipients read it. */
@Service
@Transactional(readOnly = true)
public class Mailbox {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final Wording wording;

    Mailbox(JdbcClient jdbc, Wording wording) {
        this.jdbc = jdbc;
        this.wording = wording;
    }

    /**
     * The newest notices to a member of staff or one of the groups, newest first; of cases hidden from the person only
     * what was sent to that person by name.
     */
    public List<Message> latest(String staff, Collection<String> groups, int most, Locale locale) {
        return jdbc.sql("""
                        select * from (
                            (select * from outbox_message where kind = 'STAFF' and recipient = :staff
                             order by id desc limit :most)
                            union all
                            (select * from outbox_message where kind = 'GROUP' and recipient = any(:groups)
                                and case_number not in (select case_number from hidden_case where staff = :staff)
                             order by id desc limit :most)) found
                        order by id desc limit :most""")
                .param("staff", staff)
                .param("groups", groups.toArray(String[]::new))
                .param("most", most)
                .query((row, index) -> message(row, "notice.", locale))
                .list();
    }

    /** Everything sent to the applicant of a case, oldest first. */
    public List<Message> letters(String caseNumber, Locale locale) {
        return sent("APPLICANT", caseNumber, locale);
    }

    /** Everything sent to whoever reported a lead, oldest first. */
    public List<Message> answers(String lead, Locale locale) {
        return sent("REPORTER", lead, locale);
    }

    private List<Message> sent(String kind, String recipient, Locale locale) {
        return jdbc.sql("select * from outbox_message where kind = ? and recipient = ? order by id")
                .params(kind, recipient)
                .query((row, index) -> message(row, "letter.", locale))
                .list();
    }

    /** The newest letters to applicants of cases of these offices that are not hidden from the person, newest first. */
    public List<Message> latestLetters(String staff, Collection<String> offices, int most, Locale locale) {
        return jdbc.sql("""
                        select * from outbox_message
                         where kind = 'APPLICANT'
                           and regexp_replace(recipient, '(-L)?-[0-9]{4}-[0-9]{6}$', '') = any(:offices)
                           and case_number not in (select case_number from hidden_case where staff = :staff)
                         order by id desc limit :most""")
                .param("staff", staff)
                .param("offices", offices.toArray(String[]::new))
                .param("most", most)
                .query((row, index) -> message(row, "letter.", locale))
                .list();
    }

    private Message message(ResultSet row, String prefix, Locale locale) throws SQLException {
        var template = row.getString("template");
        return new Message(
                row.getLong("id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("case_number"),
                template,
                wording.sentence(prefix + template, details(row.getString("details")), locale),
                row.getString("state").equals("DELIVERED"));
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details are not readable as JSON", e);
        }
    }
}
