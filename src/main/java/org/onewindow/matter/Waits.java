package org.onewindow.matter;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.Parameters;
import org.springframework.stereotype.Component;

/** Which fact a matter needs first, by kind and region. */
@Component
class Waits {

    private final Parameters parameters;
    private final Clock clock;

    Waits(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Another township investigates for itself, so what is referred waits for recognition only. */
    @Nullable
    Fact factFor(MatterKind kind, MatterRoute route, String region) {
        var needed = parameters.list("matter.waits_for." + kind, region, LocalDate.now(clock));
        if (route == MatterRoute.OUTSIDE || needed.isEmpty()) {
            return null;
        }
        var fact = Fact.valueOf(needed.get(0));
        return route == MatterRoute.REFERRAL && fact == Fact.INVESTIGATION ? null : fact;
    }
}
