package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.intake.ApplicationRequest;
import org.onewindow.intake.Registered;
import org.onewindow.intake.Registration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Applications without a log-in. The receipt with the query code is the only time it is told. */
@RestController
class PublicApplicationController {

    private static final String PATH = "/api/v1/public/applications";

    private final PublicAdmission admission;
    private final Registration registration;
    private final Idempotency idempotency;

    PublicApplicationController(PublicAdmission admission, Registration registration, Idempotency idempotency) {
        this.admission = admission;
        this.registration = registration;
        this.idempotency = idempotency;
    }

    @PostMapping(PATH)
    ResponseEntity<Registered> apply(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody ApplicationRequest application,
            HttpServletRequest request) {
        admission.newcomer(request);
        var number = idempotency.once(
                key,
                PublicAdmission.APPLICANT,
                PATH,
                application,
                () -> registration.registerOnline(application).number());
        return ResponseEntity.created(URI.create("/api/v1/public/cases/" + number))
                .body(registration.receipt(number));
    }
}
