package org.onewindow.config;

import java.util.List;
import javax.sql.DataSource;
import org.onewindow.sealing.KeyRotation;
import org.onewindow.sealing.SealingConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar one-window.jar rotate-keys}: seals everything again under the current data key, beside the running
 * application and with its environment. Not part of the application's own context.
 */
public final class KeyRotationCommand {

    private static final String NAME = "rotate-keys";

    private KeyRotationCommand() {}

    public static boolean named(String... args) {
        return List.of(args).contains(NAME);
    }

    /** @return exit status: 0 when nothing is left under an earlier key */
    @SuppressWarnings("SystemOut")
    public static int run(String... args) {
        var application = new SpringApplicationBuilder(SealingConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) KeyRotationCommand::database);
        try (var context = application.run(args)) {
            var outcome = context.getBean(KeyRotation.class).run(System.out::println);
            System.out.printf(
                    "已重新加密 %d 行，仍用旧密钥 %d 行。 %1$d rows sealed again, %2$d left.%n", outcome.resealed(), outcome.left());
            return outcome.left() == 0 ? 0 : 1;
        }
    }

    private static void database(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        context.registerBean(DataSource.class, () -> connection(environment));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new DataSourceTransactionManager(context.getBean(DataSource.class))));
    }

    private static DataSource connection(Environment environment) {
        var url = environment.getProperty("onewindow.db.url", "");
        if (url.isEmpty()) {
            throw new StartRefused(
                    "没有指定数据库。 No database is named.",
                    "请设置 ONEWINDOW_DB_URL 等环境变量，与运行中的程序相同。 Set ONEWINDOW_DB_URL, ONEWINDOW_DB_USER and ONEWINDOW_DB_PASSWORD as the running application has them.");
        }
        var connection = new SingleConnectionDataSource(
                url,
                environment.getProperty("onewindow.db.user", ""),
                environment.getProperty("onewindow.db.password", ""),
                true);
        connection.setAutoCommit(true);
        return connection;
    }
}
