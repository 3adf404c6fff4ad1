package org.onewindow;

import java.util.TimeZone;
import org.onewindow.config.KeyRotationCommand;
import org.onewindow.config.StartChecks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** One window accepts, the departments handle together. */
@SpringBootApplication
public class OneWindowApplication {

    /** Every clock, timer column and limit of the product is read in this zone. */
    private static final String ZONE = "Asia/Shanghai";

    public static void main(String[] args) {
        // The engine stores due dates without a zone and reads them in the JVM's default one.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        if (KeyRotationCommand.named(args)) {
            System.exit(KeyRotationCommand.run(args));
        }
        var application = new SpringApplication(OneWindowApplication.class);
        application.addListeners(new StartChecks());
        application.run(args);
    }
}
