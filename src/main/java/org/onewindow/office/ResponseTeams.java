package org.onewindow.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 急难问题快速响应服务队: who in a village can be called at once. Their names and phones are public. */
@Service
public class ResponseTeams {

    private static final String QUERY = """
            select v.code, v.name as village, t.name as township, m.name, m.phone, m.head
              from response_team_member m join office v on v.code = m.village join office t on t.code = v.parent
             where cast(:place as text) is null or v.code = :place or v.parent = :place
             order by v.code, m.head desc, m.name
            """;

    private final JdbcClient jdbc;

    ResponseTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param head leads the team */
    public record Member(String name, String phone, boolean head) {}

    /** @param code of the village */
    public record Team(String code, String village, String township, List<Member> members) {}

    /** @param place a village, its township, or null for all */
    public List<Team> of(@Nullable String place) {
        var rows = jdbc.sql(QUERY).param("place", place).query(Row.class).list();
        return rows.stream()
                .collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ResponseTeams::team)
                .toList();
    }

    private static Team team(List<Row> rows) {
        var first = rows.get(0);
        var members = rows.stream()
                .map(row -> new Member(row.name(), row.phone(), row.head()))
                .toList();
        return new Team(first.code(), first.village(), first.township(), members);
    }

    record Row(String code, String village, String township, String name, String phone, boolean head) {}
}
