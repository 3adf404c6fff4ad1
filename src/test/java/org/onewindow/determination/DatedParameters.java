package org.onewindow.determination;

import java.time.LocalDate;
import org.onewindow.policy.Parameters;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Values of a region that hold from a day on, for tests; {@link #forget} takes them away again. */
@TestComponent
public class DatedParameters {

    private static final String SOURCE = "产品默认(测试)";

    private final JdbcClient jdbc;
    private final Parameters parameters;

    DatedParameters(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    public void from(LocalDate day, String key, String region, String value) {
        from(day, key, region, value, "CODE");
    }

    /** A value that held until then ends. */
    public void from(LocalDate day, String key, String region, String value, String unit) {
        jdbc.sql(
                        "update policy_parameter set valid_to = :day where key = :key and region = :region and valid_to is null")
                .param("day", day)
                .param("key", key)
                .param("region", region)
                .update();
        jdbc.sql("""
                        insert into policy_parameter (key, region, valid_from, value, unit, source)
                        values (:key, :region, :day, :value, :unit, :source)""")
                .param("key", key)
                .param("region", region)
                .param("day", day)
                .param("value", value)
                .param("unit", unit)
                .param("source", SOURCE)
                .update();
        parameters.refresh();
    }

    public void forget() {
        var ended = jdbc.sql("delete from policy_parameter where source = :source returning key, region, valid_from")
                .param("source", SOURCE)
                .query((row, index) -> new Ended(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
        for (var value : ended) {
            jdbc.sql(
                            "update policy_parameter set valid_to = null where key = :key and region = :region and valid_to = :day")
                    .param("key", value.key)
                    .param("region", value.region)
                    .param("day", value.day)
                    .update();
        }
        parameters.refresh();
    }

    private record Ended(String key, String region, LocalDate day) {}
}
