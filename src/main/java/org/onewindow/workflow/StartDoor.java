package org.onewindow.workflow;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.Forbidden;
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

    /** Keys of the processes that this person may start. */
    Set<String> offered(Actor actor) {
        return handlers.stream()
                .filter(handler -> handler.offeredTo(actor))
                .map(StartHandler::process)
                .collect(Collectors.toSet());
    }

    public FormData prefill(String process, Actor actor) {
        return handler(process, actor).prefill(actor);
    }

    public Started submit(String process, Map<String, @Nullable Object> values, Actor actor) {
        return handler(process, actor).submit(new Submission(values), actor);
    }

    private StartHandler handler(String process, Actor actor) {
        var handler = handlers.stream()
                .filter(it -> it.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("process-unknown"));
        if (!handler.offeredTo(actor)) {
            throw new Forbidden("not-allowed-here");
        }
        return handler;
    }
}
