package org.onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the database whether each step of each case was done exactly once. */
final class OnceEach {

    private static final String DONE = """
            select p.business_key_ as subject, t.* from act_hi_taskinst t
            join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
            where t.delete_reason_ = 'completed' and left(p.business_key_, 21) = any(?)""";

    /** What the demo registers by itself at its first start. */
    private static final int SAMPLES = 12;

    private final Connection database;
    private final String[] cases;
    private final Map<String, Long> found = new LinkedHashMap<>();

    OnceEach(Connection database, Collection<String> cases) {
        this.database = database;
        this.cases = cases.toArray(String[]::new);
    }

    /** @return what must be none, by name; all zero when all is well */
    Map<String, Long> violations(Collection<String> acknowledged) throws SQLException {
        none("cases not closed", "select 1 from case_file where number = any(?) and state <> 'CLOSED'");
        none(
                "cases beyond the demo's samples and those that were confirmed",
                "select 1 from case_file where number <> all(?) offset " + SAMPLES);
        none(
                "tasks completed twice in one instance",
                "select 1 from (" + DONE + ") d group by proc_inst_id_, task_def_key_ having count(*) > 1");
        none("cases whose steps differ from the others'", """
                select 1 from (
                    select string_agg(task_def_key_, ',' order by task_def_key_) as steps, count(*) as cases from (%s) d
                    group by left(subject, 21)) s
                group by steps offset 1""".formatted(DONE));
        none("completions that do not stand on the trail exactly once", """
                select 1 from (%s) d
                where 1 <> (select count(*) from audit_entry a
                            where a.act = 'submit' and a.subject = d.subject and a.detail = d.task_def_key_)""".formatted(DONE));
        none("relief decided twice", """
                select 1 from relief_decision where left(grant_number, 21) = any(?)
                group by grant_number, step having count(*) > 1""");
        none(
                "opinions given twice",
                "select 1 from opinion where case_number = any(?) group by matter_number" + " having count(*) > 1");
        none(
                "matters confirmed twice",
                "select 1 from confirmation where case_number = any(?) group by matter_number"
                        + " having count(*) > 1");
        none("grants not paid exactly once", """
                select 1 from relief_grant g where case_number = any(?)
                and 1 <> (select count(*) from payment p where p.grant_number = g.number and p.state = 'PAID')""");
        none("grants not held and paid once in the ledger", """
                select 1 from relief_grant g where case_number = any(?)
                and (select string_agg(kind, ',' order by id) from ledger_entry e where e.grant_number = g.number)
                    is distinct from 'HOLD,PAY'""");
        none("funds whose ledger does not sum to what was paid", """
                select 1 from fund f where f.office <> all(?) and paid_fen <>
                    (select coalesce(sum(amount_fen) filter (where kind = 'PAY'), 0)
                       - coalesce(sum(amount_fen) filter (where kind = 'RECOVER'), 0)
                     from ledger_entry e where e.office = f.office and e.year = f.year)""");
        none("tasks left in the work list", "select 1 from work_item where case_number = any(?)");
        none("instances left", "select 1 from act_ru_execution where left(business_key_, 21) = any(?)");
        none("failed jobs", "select 1 from act_ru_incident where '' <> all(?)");
        none("confirmed submissions that history does not know", """
                select 1 from unnest(?) as task where not exists (
                    select from act_hi_taskinst where id_ = task and delete_reason_ = 'completed')""", acknowledged.toArray(String[]::new));
        return found;
    }

    long completions() throws SQLException {
        return count(DONE, cases);
    }

    private void none(String what, String query) throws SQLException {
        none(what, query, cases);
    }

    private void none(String what, String query, String[] parameter) throws SQLException {
        found.put(what, count(query, parameter));
    }

    private long count(String query, String[] parameter) throws SQLException {
        try (var statement = database.prepareStatement("select count(*) from (" + query + ") q")) {
            statement.setArray(1, database.createArrayOf("text", parameter));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
