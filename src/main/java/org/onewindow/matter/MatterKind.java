package org.onewindow.matter;

import java.util.List;

/** What can be asked at the window: for the household or one member, decided here or by others, and at which place. */
public enum MatterKind {
    LOW_INCOME(Scope.HOUSEHOLD, true, Place.HUKOU),
    SINGLE_PERSON_DIBAO(Scope.MEMBER, true, Place.HUKOU),
    TEKUN(Scope.MEMBER, true, Place.HUKOU),
    TEMPORARY_AID(Scope.HOUSEHOLD, true, Place.EMERGENCY),
    DISABILITY_LIVING(Scope.MEMBER, true, Place.HUKOU),
    DISABILITY_NURSING(Scope.MEMBER, true, Place.HUKOU),
    ORPHAN(Scope.MEMBER, true, Place.HUKOU),
    UNATTENDED_CHILD(Scope.MEMBER, true, Place.HUKOU),
    ELDERLY_ALLOWANCE(Scope.MEMBER, true, Place.HUKOU),
    MEDICAL(Scope.MEMBER, false, Place.HUKOU),
    EDUCATION(Scope.MEMBER, false, Place.SCHOOL),
    HOUSING(Scope.HOUSEHOLD, false, Place.HUKOU),
    EMPLOYMENT(Scope.MEMBER, false, Place.HUKOU),
    DISASTER(Scope.HOUSEHOLD, false, Place.EMERGENCY),
    DISEASE_EMERGENCY(Scope.MEMBER, false, Place.EMERGENCY),
    VAGRANT(Scope.MEMBER, false, Place.WINDOW),
    JUDICIAL(Scope.MEMBER, false, Place.WINDOW),
    LEGAL_AID(Scope.MEMBER, false, Place.WINDOW),
    CHILD_REHABILITATION(Scope.MEMBER, false, Place.HUKOU),
    HOME_CARE(Scope.MEMBER, false, Place.WINDOW),
    VISITING(Scope.MEMBER, false, Place.WINDOW),
    CHARITY(Scope.HOUSEHOLD, false, Place.WINDOW);

    /** Subject of a household matter; a member's is M0, M1, … */
    public static final String HOUSEHOLD = "HOUSEHOLD";

    enum Scope {
        HOUSEHOLD,
        MEMBER
    }

    /** Whose window answers for it (Social Assistance Law 37–38). */
    enum Place {
        HUKOU,
        EMERGENCY,
        SCHOOL,
        /** The window where it was asked. */
        WINDOW
    }

    private final Scope scope;
    private final boolean determinedHere;
    private final Place place;

    MatterKind(Scope scope, boolean determinedHere, Place place) {
        this.scope = scope;
        this.determinedHere = determinedHere;
        this.place = place;
    }

    /** For the household as a whole, not for one member. */
    public boolean ofHousehold() {
        return scope == Scope.HOUSEHOLD;
    }

    /** Determined by civil affairs; the others belong to a department, a school or a charity. */
    public boolean determinedHere() {
        return determinedHere;
    }

    /** Its result recognises a household or person, which department aid follows (Law 24–27). */
    public boolean recognises() {
        return this == LOW_INCOME || this == SINGLE_PERSON_DIBAO || this == TEKUN;
    }

    /** Results an opinion may name. */
    public List<MatterResult> determinations() {
        return this == LOW_INCOME
                ? List.of(MatterResult.DIBAO, MatterResult.LOW_EDGE, MatterResult.RIGID_EXPENDITURE, MatterResult.NONE)
                : List.of(MatterResult.GRANTED, MatterResult.NOT_GRANTED);
    }

    Place place() {
        return place;
    }
}
