package org.onewindow.bench;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast due timers go off when many more wait: the application's engine against the defaults. */
final class TimerBench {

    private static final int DUE_SHARE = 10;
    private static final Duration WATCHED = Duration.ofSeconds(60);

    private TimerBench() {}

    static void run(ConfigurableApplicationContext context, int waiting) throws Exception {
        double ours;
        try (var database = CaseBench.pool(context, "onewindow")) {
            ours = rate(context.getBean(ProcessEngine.class), database, waiting);
        }
        double defaults;
        try (var database = CaseBench.created(context, "defaults")) {
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setProcessEngineName("defaults");
            configuration.setDataSource(database);
            configuration.setDatabaseSchemaUpdate("true");
            var engine = configuration.buildProcessEngine();
            defaults = rate(engine, database, waiting);
            engine.close();
        }
        System.out.printf(
                "| due timers/s, %d due among %d | %.0f | %.0f | %.1f |%n",
                waiting / DUE_SHARE, waiting, ours, defaults, ours / defaults);
    }

    private static double rate(ProcessEngine engine, DataSource database, int waiting) throws InterruptedException {
        var sql = new JdbcTemplate(database);
        deploy(engine.getRepositoryService());
        engine.getRuntimeService().startProcessInstanceByKey("waiting");
        multiply(sql, waiting);
        sql.execute("vacuum analyze");
        int due = waiting / DUE_SHARE;
        sql.update("update act_ru_job set duedate_ = now() - interval '1 minute' where id_ in"
                + " (select id_ from act_ru_job where handler_cfg_ = 'alarm' order by id_ limit " + due + ")");

        var executor = executor(engine);
        long began = System.nanoTime();
        executor.start();
        long left = due;
        while (left > 0 && System.nanoTime() - began < WATCHED.toNanos()) {
            Thread.sleep(1000);
            left = open(sql);
        }
        double took = (System.nanoTime() - began) / 1e9;
        executor.shutdown();
        return (due - left) / took;
    }

    static JobExecutor executor(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    private static long open(JdbcTemplate sql) {
        var open = sql.queryForObject(
                "select count(*) from act_ru_job where handler_cfg_ = 'alarm' and duedate_ < now()", Long.class);
        return open == null ? 0 : open;
    }

    private static void deploy(RepositoryService repository) {
        repository
                .createDeployment()
                .addModelInstance(
                        "waiting.bpmn",
                        Bpmn.createExecutableProcess("waiting")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .receiveTask("wait")
                                .message("never")
                                .boundaryEvent("alarm")
                                .cancelActivity(false)
                                .timerWithDuration("P30D")
                                .endEvent()
                                .moveToActivity("wait")
                                .endEvent()
                                .done())
                .deploy();
    }

    /** The one instance as many times more, as the engine would have written it. */
    private static void multiply(JdbcTemplate sql, int times) {
        var instance = sql.queryForObject(
                "select proc_inst_id_ from act_ru_job j join act_ru_execution e on e.id_ = j.execution_id_"
                        + " where j.handler_cfg_ = 'alarm'",
                String.class);
        for (var table : List.of("act_ru_execution", "act_ru_job")) {
            var key = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
            var columns = sql.queryForList(
                    "select column_name from information_schema.columns where table_schema = 'public'"
                            + " and table_name = ? order by ordinal_position",
                    String.class,
                    table);
            var values = columns.stream()
                    .map(column -> List.of(
                                            "id_",
                                            "execution_id_",
                                            "process_instance_id_",
                                            "proc_inst_id_",
                                            "parent_id_",
                                            "root_proc_inst_id_")
                                    .contains(column)
                            ? "t." + column + " || '-' || n"
                            : "t." + column)
                    .toList();
            sql.update("insert into %s (%s) select %s from %s t, generate_series(2, %d) n where t.%s = '%s'"
                    .formatted(
                            table, String.join(", ", columns), String.join(", ", values), table, times, key, instance));
        }
    }
}
