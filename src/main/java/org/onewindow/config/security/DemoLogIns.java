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
                    "数据库中有演示账号或口令散列过弱的账号，生产环境不能使用。 The database holds log-ins of the demo, or such"
                            + " whose passwords are hashed weakly.",
                    "请使用另外的空数据库，或更换这些账号的口令散列（staff.password_hash）。 Use another, empty database, or give these"
                            + " log-ins new hashes (staff.password_hash).");
        }
    }
}
