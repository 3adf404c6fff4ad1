package org.onewindow.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds what is open for a case, past both sides and past the tally. */
final class EngineTables {

    private static final String OF_CASE = """
            from %s x join act_ru_execution e on e.id_ = x.%s
            where e.business_key_ >= ? and e.business_key_ < ? || '.'""";

    private final JdbcTemplate sql;

    EngineTables(DataSource database) {
        sql = new JdbcTemplate(database);
        sql.execute("create index if not exists bench_business_key on act_ru_execution (business_key_ collate \"C\")");
    }

    List<Side.Open> tasks(String caseNumber) {
        return sql.query(
                "select x.id_, x.task_def_key_, e.business_key_ " + OF_CASE.formatted("act_ru_task", "proc_inst_id_")
                        + " order by 2, 3",
                (row, index) -> new Side.Open(row.getString(1), row.getString(2), row.getString(3)),
                caseNumber,
                caseNumber);
    }

    List<String> jobs(String caseNumber) {
        return sql.queryForList(
                "select x.id_ " + OF_CASE.formatted("act_ru_job", "process_instance_id_")
                        + " and (x.type_ = 'message' or x.duedate_ <= ?) order by x.create_time_, x.id_",
                String.class,
                caseNumber,
                caseNumber,
                Timestamp.from(Instant.now()));
    }
}
