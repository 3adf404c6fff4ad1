package org.onewindow.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The door's other leaf: start forms. */
@Service
public class StartDoor {

    private final ObjectProvider<StartHandler> handlers;

    StartDoor(ObjectProvider<StartHandler> handlers) {
        this.handlers = handlers;
    }

    public FormData prefill(String process, Actor actor) {
        return handler(process).prefill(actor);
    }

    public Started submit(String process, Map<String, @Nullable Object> values, Actor actor) {
        return handler(process).submit(new Submission(values), actor);
    }

    private StartHandler handler(String process) {
        return handlers.stream()
                .filter(it -> it.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("process-unknown"));
    }
}
