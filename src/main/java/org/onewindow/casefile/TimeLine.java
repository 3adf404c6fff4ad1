package org.onewindow.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of case_event: written once, never changed. */
@Component
class TimeLine {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final Clock clock;

    TimeLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String caseNumber, String event, String actor, Map<String, String> details) {
        jdbc.sql("insert into case_event (case_number, at, event, actor, details) values (?, ?, ?, ?, ?)")
                .params(caseNumber, clock.instant().atOffset(ZoneOffset.UTC), event, actor, text(details))
                .update();
    }

    List<CaseEvent> of(String caseNumber) {
        return jdbc.sql("select at, event, actor, details from case_event where case_number = ? order by id")
                .param(caseNumber)
                .query((row, index) -> event(row))
                .list();
    }

    private CaseEvent event(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("event"),
                row.getString("actor"),
                details(row.getString("details")));
    }

    private String text(Map<String, String> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Details are not writable as JSON", e);
        }
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details are not readable as JSON", e);
        }
    }
}
