package org.onewindow.determination;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterView;
import org.onewindow.office.Offices;
import org.onewindow.policy.Authorities;
import org.onewindow.policy.Authority;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.Money;
import org.springframework.stereotype.Component;

/** What the parameters of the region say today about a matter of this kind. */
@Component
class KindRules {

    private final Parameters parameters;
    private final Authorities authorities;
    private final CaseFiles cases;
    private final Offices offices;
    private final Clock clock;

    KindRules(Parameters parameters, Authorities authorities, CaseFiles cases, Offices offices, Clock clock) {
        this.parameters = parameters;
        this.authorities = authorities;
        this.cases = cases;
        this.offices = offices;
        this.clock = clock;
    }

    /** Never a confidential case. */
    boolean published(MatterView matter) {
        return flag("publicity", matter) && !cases.confidential(matter.caseNumber());
    }

    boolean publishedAgain(MatterView matter) {
        return flag("republish", matter);
    }

    /** Never a confidential case. */
    boolean announced(MatterView matter) {
        return flag("announce", matter) && !cases.confidential(matter.caseNumber());
    }

    /** Percent of the matters of the kind that the county checks at the home. */
    int countyShare(MatterKind kind, String office) {
        return parameters.whole("county_check.share." + kind, office, today());
    }

    String drawSeed(String office) {
        return parameters.text("county_check.seed", office, today());
    }

    /** Who decides today. {@code amount}: what the opinion names, for a township that decides up to its cap. */
    DecidingAuthority authority(MatterKind kind, String office, @Nullable Money amount) {
        var county = offices.countyOffice(office, "mz").code();
        return switch (authorities.of(kind.name(), office, today())) {
            case COUNTY -> DecidingAuthority.of(county);
            case ENTRUSTED -> new DecidingAuthority(Authority.ENTRUSTED, office, county);
            case DELEGATED -> new DecidingAuthority(Authority.DELEGATED, office, office);
            case WITHIN_CAP ->
                exceedsCap(office, amount)
                        ? DecidingAuthority.of(county)
                        : new DecidingAuthority(Authority.DELEGATED, office, office);
            case RECEIVER -> throw new IllegalStateException(kind + " is not determined here");
        };
    }

    /** First month for which a benefit decided today is due; null where it is paid once. */
    @Nullable
    LocalDate benefitFrom(MatterKind kind, String office, LocalDate applied) {
        return switch (parameters.text("benefit.starts." + kind, office, today())) {
            case "NEXT_MONTH" -> today().plusMonths(1).withDayOfMonth(1);
            case "SAME_MONTH" -> today().withDayOfMonth(1);
            case "APPLICATION_MONTH" -> applied.withDayOfMonth(1);
            default -> null;
        };
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean exceedsCap(String office, @Nullable Money amount) {
        return amount != null && amount.exceeds(parameters.money("tmp.township_cap", office, today()));
    }

    private boolean flag(String step, MatterView matter) {
        var office = cases.get(matter.caseNumber()).office();
        return parameters
                .text("determination." + step + "." + matter.kind(), office, today())
                .equals("true");
    }
}
