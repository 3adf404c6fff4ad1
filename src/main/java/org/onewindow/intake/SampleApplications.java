package org.onewindow.intake;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.workflow.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo's twelve applications of invented people, registered once. */
@Component
@Profile("demo")
class SampleApplications {

    private static final Logger log = LoggerFactory.getLogger(SampleApplications.class);

    private static final String FILE = "demo/applications.json";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** {@code ${today-2}}: a date two days ago; {@code ${now-2}}: the moment two hours ago. */
    private static final Pattern TIME = Pattern.compile("\\$\\{(today|now)(?:-(\\d+))?}");

    private final Registration registration;
    private final Idempotency idempotency;
    private final Actors actors;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    SampleApplications(Registration registration, Idempotency idempotency, Actors actors, Clock clock) {
        this.registration = registration;
        this.idempotency = idempotency;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param clerk log-in name of whoever registers it */
    record Sample(String clerk, ApplicationRequest application) {}

    @EventListener(ApplicationReadyEvent.class)
    void registerOnce() throws IOException {
        var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        var samples = json.readValue(TIME.matcher(text).replaceAll(this::time), Sample[].class);
        for (int i = 0; i < samples.length; i++) {
            var sample = samples[i];
            var number = "sample-" + (i + 1);
            idempotency.once(
                    number,
                    "demo",
                    FILE,
                    number,
                    () -> registration
                            .register(sample.application(), actors.byId(sample.clerk()))
                            .number());
        }
        log.atInfo().addKeyValue("applications", samples.length).log("Sample applications are registered");
    }

    private String time(MatchResult token) {
        var now = OffsetDateTime.now(clock).atZoneSameInstant(ZONE).truncatedTo(ChronoUnit.MINUTES);
        long back = token.group(2) == null ? 0 : Long.parseLong(token.group(2));
        return Matcher.quoteReplacement(
                token.group(1).equals("today")
                        ? now.toLocalDate().minusDays(back).toString()
                        : now.toOffsetDateTime().minusHours(back).toString());
    }
}
