package org.onewindow.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Runs engine calls without the caller's office scope and restores it afterwards: a step of one office often touches
 * instances of another, and the engine would silently find nothing.
 */
@Component
class AsSystem {

    private final IdentityService identity;

    AsSystem(IdentityService identity) {
        this.identity = identity;
    }

    <T> T call(Supplier<T> work) {
        var caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (caller != null) {
                identity.setAuthentication(caller);
            }
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
