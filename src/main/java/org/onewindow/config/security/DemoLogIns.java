package org.onewindow.config.security;

import org.onewindow.config.StartRefused;
import org.onewindow.office.Identity;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A database of the demo, whose passwords everybody knows, never becomes one of production. */
@Component
@Profile("prod")
class DemoLogIns {

    DemoLogIns(Identity identity) {
        if (identity.anyPasswordIsWeak()) {
            throw new StartRefused(
                    "数据库中有演示账号，生产环境不能使用。 The database holds log-ins of the demo.",
                    "请使用另外的空数据库。 Use another, empty database.");
        }
    }
}
