package org.onewindow.discovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseView;
import org.onewindow.intake.ApplicationCodes.EmergencyKind;
import org.onewindow.intake.ApplicationCodes.Need;
import org.onewindow.intake.PhoneNumber;
import org.onewindow.intake.ResidentId;
import org.onewindow.office.Office;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** Reads a report, or says everything that is wrong with it. Only the story and a hint of the place are needed. */
@Component
class LeadReading {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_STORY = 2000;
    private static final int MOST_NAME = 50;

    private final PlaceFinder places;
    private final Clock clock;

    LeadReading(PlaceFinder places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param kinds who may report this way; the first one stands when nothing is said
     * @param usual township meant when the address names none
     * @throws org.onewindow.shared.InvalidInput naming each field
     */
    NewLead read(Submission sent, List<ReporterKind> kinds, @Nullable Office usual) {
        sent.names().stream()
                .filter(name -> !LeadFields.ALL.contains(name))
                .sorted()
                .forEach(name -> sent.reject(name, "unknown-field"));
        var now = clock.instant();
        var kind = reporterKind(sent, kinds);
        var reporter = reporter(sent, kind);
        var address = sent.optionalText("person.address", 200);
        var place = places.find(sent, address, usual);
        var idNumber = idNumber(sent, now);
        var lead = new NewLead(
                kind,
                reporter,
                place.township(),
                place.code(),
                address,
                receivedAt(sent, now),
                sent.optionalText("person.name", MOST_NAME),
                idNumber,
                idNumber == null ? null : ResidentId.bornOn(idNumber).orElse(null),
                phone(sent, "person.phone"),
                codes(sent, "groups", PersonGroup.class),
                codes(sent, "needs", Need.class),
                sent.text("story", MOST_STORY),
                sent.flag("confidential"),
                emergency(sent, place.township(), now));
        sent.verify();
        return lead;
    }

    private static ReporterKind reporterKind(Submission sent, List<ReporterKind> kinds) {
        var told = sent.optionalChoice("reporter.kind", ReporterKind.class);
        if (told == null) {
            return kinds.get(0);
        }
        sent.require(
                kinds.contains(told),
                "reporter.kind",
                "unknown-code",
                kinds.stream().map(Enum::name).collect(Collectors.joining(", ")));
        return told;
    }

    private static @Nullable Reporter reporter(Submission sent, ReporterKind kind) {
        var name = sent.optionalText("reporter.name", MOST_NAME);
        var phone = phone(sent, "reporter.phone");
        if (kind == ReporterKind.ANONYMOUS) {
            sent.require(name == null, "reporter.name", "anonymous");
            sent.require(phone == null, "reporter.phone", "anonymous");
            return null;
        }
        return name == null && phone == null ? null : new Reporter(name, phone);
    }

    private static Instant receivedAt(Submission sent, Instant now) {
        var told = sent.optionalMoment("receivedAt");
        sent.require(told == null || !told.isAfter(now), "receivedAt", "in-future");
        return told == null ? now : told;
    }

    private static @Nullable String idNumber(Submission sent, Instant now) {
        var told = sent.optionalText("person.idNumber", MOST_NAME);
        if (told == null) {
            return null;
        }
        var number = ResidentId.normalised(told);
        var fault = ResidentId.fault(number, today(now));
        fault.ifPresent(code -> sent.reject("person.idNumber", code));
        return fault.isPresent() ? null : number;
    }

    private static @Nullable String phone(Submission sent, String field) {
        var phone = sent.optionalText(field, MOST_NAME);
        sent.require(phone == null || PhoneNumber.fits(phone), field, "phone");
        return phone;
    }

    private CaseView.@Nullable Emergency emergency(Submission sent, Office township, Instant now) {
        if (sent.names().stream().noneMatch(name -> name.startsWith("emergency."))) {
            return null;
        }
        var since = sent.optionalDate("emergency.since");
        sent.require(since == null || !since.isAfter(today(now)), "emergency.since", "in-future");
        var needed = sent.has("emergency.neededYuan") ? sent.yuan("emergency.neededYuan") : null;
        return new CaseView.Emergency(
                sent.choice("emergency.kind", EmergencyKind.class).name(),
                places.township(sent, "emergency.place", township).code(),
                since,
                needed == null || needed.fen() == 0 ? null : Long.valueOf(needed.fen()));
    }

    private static List<String> codes(Submission sent, String field, Class<? extends Enum<?>> type) {
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var codes = new ArrayList<String>();
        for (var code : sent.texts(field)) {
            if (known.contains(code)) {
                codes.add(code);
            } else {
                sent.reject(field, "unknown-code", String.join(", ", known));
            }
        }
        return List.copyOf(codes);
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ZONE).toLocalDate();
    }
}
