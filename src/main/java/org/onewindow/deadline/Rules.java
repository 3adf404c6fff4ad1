package org.onewindow.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.policy.Authorities;
import org.onewindow.policy.Authority;
import org.onewindow.policy.Parameter;
import org.onewindow.policy.Parameters;
import org.springframework.stereotype.Component;

/** Reads limits from the parameters {@code deadline.<KIND>[.<VARIANT>].<part>}. */
@Component
class Rules {

    private final Parameters parameters;
    private final Authorities authorities;

    Rules(Parameters parameters, Authorities authorities) {
        this.parameters = parameters;
        this.authorities = authorities;
    }

    /** @param variant e.g. LOW_INCOME: its own parameters stand in front of the kind's */
    Rule of(DeadlineKind kind, @Nullable String variant, String region, LocalDate on) {
        var look = new Look(kind, variant, region, on);
        var limit = limit(look);
        int amount = Integer.parseInt(limit.value());
        var unit = LimitUnit.valueOf(limit.unit());
        var midnight = look.find("ends").map(Parameter::value).orElse("CLOSE").equals("MIDNIGHT");
        var terms = new Terms(
                amount,
                unit,
                midnight || unit != LimitUnit.WORKING_DAY ? null : closes(region, on),
                look.find("rolls").map(Parameter::value).map(Boolean::valueOf).orElse(false));
        return new Rule(
                look.find("basis")
                        .map(Parameter::value)
                        .map(DeadlineBasis::valueOf)
                        .orElse(DeadlineBasis.TARGET),
                limit.source(),
                terms,
                look.find("extended_limit")
                        .map(Parameter::value)
                        .map(Integer::valueOf)
                        .filter(most -> most >= amount)
                        .orElse(amount * 2),
                look.find("alarms").map(Rules::marks).orElse(List.of(Mark.END)),
                look.find("pause_article").map(Parameter::value).orElse(null));
    }

    /** Roles at the holding office that are told of alarms. */
    List<String> holderRoles(DeadlineKind kind, String region, LocalDate on) {
        return parameters
                .find("deadline." + kind + ".holder_role", region, on)
                .map(roles -> List.of(roles.value().split(",")))
                .orElse(List.of("clerk"));
    }

    /** Where the township decides in its own name the limit is shorter (Notice of 2022, 4(1)). */
    private Parameter limit(Look look) {
        return look.find("delegated_limit")
                .filter(shorter -> authorities.of(look.variant, look.region, look.on) == Authority.DELEGATED)
                .or(() -> look.find("limit"))
                .orElseThrow(() -> new IllegalStateException("No limit for " + look.kind + " in " + look.region));
    }

    private LocalTime closes(String region, LocalDate on) {
        return LocalTime.parse(parameters.text("office.closes", region, on));
    }

    private static List<Mark> marks(Parameter alarms) {
        var percent = alarms.unit().equals("PERCENT") ? "%" : "";
        return List.of(alarms.value().split(",")).stream()
                .map(number -> Mark.parse(number + percent))
                .toList();
    }

    private final class Look {

        private final DeadlineKind kind;
        private final @Nullable String variant;
        private final String region;
        private final LocalDate on;

        private Look(DeadlineKind kind, @Nullable String variant, String region, LocalDate on) {
            this.kind = kind;
            this.variant = variant;
            this.region = region;
            this.on = on;
        }

        private Optional<Parameter> find(String part) {
            var own = variant == null ? Optional.<Parameter>empty() : parameter(kind + "." + variant, part);
            return own.or(() -> parameter(kind.name(), part));
        }

        private Optional<Parameter> parameter(String prefix, String part) {
            return parameters.find("deadline." + prefix + "." + part, region, on);
        }
    }
}
