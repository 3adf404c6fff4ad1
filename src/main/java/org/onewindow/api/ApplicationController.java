package org.onewindow.api;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.intake.ApplicationRequest;
import org.onewindow.intake.Registered;
import org.onewindow.intake.Registration;
import org.onewindow.workflow.Actors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registration of applications. */
@RestController
class ApplicationController {

    private static final String PATH = "/api/v1/applications";

    private final Registration registration;
    private final Idempotency idempotency;
    private final Actors actors;

    ApplicationController(Registration registration, Idempotency idempotency, Actors actors) {
        this.registration = registration;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    @PostMapping(PATH)
    ResponseEntity<Registered> register(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody ApplicationRequest application) {
        var actor = actors.current();
        var number = idempotency.once(
                key,
                actor.id(),
                PATH,
                application,
                () -> registration.register(application, actor).number());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + number)).body(registration.receipt(number));
    }
}
