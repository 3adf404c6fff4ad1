package org.onewindow.workflow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the tenant of running instances, for which the engine has no command. Raising the revisions makes a step that
 * is under way at the same moment lose and be tried again, so that it makes no task in the old scope.
 */
@Component
class Rescoping {

    private static final String INSTANCES = """
            select distinct proc_inst_id_ as instance, tenant_id_ as scope
              from act_ru_variable where name_ = :word and text_ = :case and tenant_id_ is not null""";

    /** Tables of the engine whose rows carry both; the column of the instance has two names. */
    private static final String TABLES = """
            select t.table_name as name, i.column_name as instance
              from information_schema.columns t
              join information_schema.columns i on i.table_schema = t.table_schema and i.table_name = t.table_name
             where t.table_schema = current_schema() and t.table_name ~ '^act_(ru|hi)_' and t.column_name = 'tenant_id_'
               and i.column_name in ('proc_inst_id_', 'process_instance_id_')""";

    private final JdbcClient jdbc;
    private final CaseScopes scopes;

    Rescoping(JdbcClient jdbc, CaseScopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    private record Instance(String instance, String scope) {}

    private record Table(String name, String instance) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void rescope(String caseNumber) {
        var tables = jdbc.sql(TABLES).query(Table.class).list();
        for (var running : instances(caseNumber)) {
            var scope = scopes.scope(CaseScopes.office(running.scope()), caseNumber);
            if (!scope.equals(running.scope())) {
                move(tables, running.instance(), scope);
            }
        }
    }

    private List<Instance> instances(String caseNumber) {
        return jdbc.sql(INSTANCES)
                .param("word", Words.CASE_NUMBER.name())
                .param("case", caseNumber)
                .query(Instance.class)
                .list();
    }

    private void move(List<Table> tables, String instance, String scope) {
        for (var table : tables) {
            jdbc.sql("update " + table.name() + " set tenant_id_ = :scope where " + table.instance() + " = :instance")
                    .param("scope", scope)
                    .param("instance", instance)
                    .update();
        }
        jdbc.sql("""
                        update act_ru_identitylink l set tenant_id_ = :scope
                          from act_ru_task t where t.id_ = l.task_id_ and t.proc_inst_id_ = :instance""").param("scope", scope).param("instance", instance).update();
        jdbc.sql("update act_ru_execution set rev_ = rev_ + 1 where proc_inst_id_ = :instance")
                .param("instance", instance)
                .update();
    }
}
