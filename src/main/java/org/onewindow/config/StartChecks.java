package org.onewindow.config;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** What must be right before the first bean is made: the port is free, and production has secrets of its own. */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int FIRST_OF_EVERYBODY = 1024;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            ProductionSecrets.check(environment);
        }
        ProviderSettings.check(environment);
        checkPort(environment);
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw portRefused(port, e);
        }
    }

    static StartRefused portRefused(int port, IOException cause) {
        boolean notAllowed =
                port < FIRST_OF_EVERYBODY && String.valueOf(cause.getMessage()).contains("ermission");
        return new StartRefused(
                notAllowed
                        ? "当前用户不能使用端口 %1$d。 This user may not use port %1$d.".formatted(port)
                        : "端口 %1$d 已被占用。 Port %1$d is already in use.".formatted(port),
                "请停止占用该端口的程序，或换一个端口启动：SERVER_PORT=8081。 Stop the program that uses it, or start on another port: "
                        + "SERVER_PORT=8081, or mvn spring-boot:run -Dspring-boot.run.arguments=--server.port=8081");
    }
}
