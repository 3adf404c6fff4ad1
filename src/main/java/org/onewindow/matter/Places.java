package org.onewindow.matter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.Household;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.springframework.stereotype.Component;

/**
 * Settles where a matter belongs: 户籍地 for recognition and what follows from it, 急难发生地 for temporary aid, the
 * school for education, any window for the rest (Social Assistance Law 37–38, 52).
 */
@Component
class Places {

    private static final int COUNTY_CODE = 6;

    private final Offices offices;

    Places(Offices offices) {
        this.offices = offices;
    }

    /** @param receiver office that takes it because of the place; null: the default receiver of the kind */
    record Settled(MatterRoute route, @Nullable String receiver, String place) {}

    Settled settle(MatterKind kind, String subject, CaseView file, Household household) {
        return switch (kind.place()) {
            case HUKOU -> township(kind, household.hukou(), file);
            case EMERGENCY -> {
                var emergency = file.emergency();
                yield emergency == null ? atWindow(kind, file) : township(kind, emergency.place(), file);
            }
            case SCHOOL -> school(household.member(subject).school(), file);
            case WINDOW -> atWindow(kind, file);
        };
    }

    private Settled township(MatterKind kind, String code, CaseView file) {
        var county = offices.get(file.office()).county();
        var township = offices.township(code).filter(office -> office.county().equals(county));
        if (township.isEmpty()) {
            return new Settled(MatterRoute.OUTSIDE, null, code.substring(0, Math.min(COUNTY_CODE, code.length())));
        }
        var there = township.get().code();
        return there.equals(file.office()) ? atWindow(kind, file) : new Settled(MatterRoute.REFERRAL, there, there);
    }

    private Settled school(@Nullable String code, CaseView file) {
        var school = code == null ? Optional.<Office>empty() : offices.find(code);
        return school.map(known -> new Settled(MatterRoute.REFERRAL, known.code(), known.code()))
                .orElseGet(() -> new Settled(MatterRoute.REFERRAL, null, file.office()));
    }

    private static Settled atWindow(MatterKind kind, CaseView file) {
        return new Settled(kind.determinedHere() ? MatterRoute.HERE : MatterRoute.REFERRAL, null, file.office());
    }
}
