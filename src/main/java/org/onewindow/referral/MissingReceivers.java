package org.onewindow.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onewindow.matter.MatterKind;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at the start which offices a county's referrals would go to and not find. */
@Component
class MissingReceivers implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(MissingReceivers.class);

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Parameters parameters;
    private final Clock clock;

    MissingReceivers(JdbcClient jdbc, Offices offices, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var county : jdbc.sql("select code from office where kind = 'COUNTY' order by code")
                .query(String.class)
                .list()) {
            var missing = in(county);
            if (!missing.isEmpty()) {
                log.atWarn().addKeyValue("offices", missing).log("Referrals have no receiver: bring these offices in");
            }
        }
    }

    List<String> in(String county) {
        var today = LocalDate.now(clock);
        return Stream.of(MatterKind.values())
                .flatMap(kind -> parameters.find("referral.receiver." + kind, county, today).stream())
                .map(receiver -> county + "-" + receiver.value())
                .distinct()
                .filter(office -> offices.find(office).isEmpty())
                .toList();
    }
}
