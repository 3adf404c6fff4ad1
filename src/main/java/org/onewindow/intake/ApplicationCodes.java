package org.onewindow.intake;

/** The closed lists an application, or a report of someone in need, chooses from. */
public final class ApplicationCodes {

    enum Channel {
        WINDOW,
        VILLAGE,
        ONLINE,
        HOTLINE,
        LETTER_VISIT,
        DISCOVERY,
        DATA_MATCH,
        TRANSFER,
        CROSS_REGION
    }

    public enum Need {
        LIVING,
        MEDICAL,
        EDUCATION,
        HOUSING,
        EMPLOYMENT,
        DISABILITY,
        CHILD,
        ELDERLY,
        CARE,
        DISASTER,
        LEGAL,
        SHELTER
    }

    enum Relation {
        SPOUSE,
        CHILD,
        PARENT,
        SIBLING,
        GRANDPARENT,
        GRANDCHILD,
        OTHER
    }

    enum Health {
        HEALTHY,
        CHRONIC_ILLNESS,
        SERIOUS_ILLNESS
    }

    enum DisabilityCategory {
        VISUAL,
        HEARING,
        SPEECH,
        LIMB,
        INTELLECTUAL,
        MENTAL,
        MULTIPLE
    }

    enum Schooling {
        NONE,
        KINDERGARTEN,
        PRIMARY,
        JUNIOR_SECONDARY,
        SENIOR_SECONDARY,
        VOCATIONAL,
        HIGHER
    }

    enum Work {
        EMPLOYED,
        FLEXIBLE,
        FARMING,
        UNEMPLOYED,
        UNABLE,
        RETIRED,
        STUDENT
    }

    enum Housing {
        SAFE,
        DANGEROUS,
        RENTED,
        NONE
    }

    public enum EmergencyKind {
        ILLNESS,
        ACCIDENT,
        FIRE,
        DISASTER,
        OTHER
    }

    enum IdType {
        RESIDENT_ID,
        PASSPORT,
        HMT_PERMIT,
        HMT_RESIDENCE_PERMIT,
        FOREIGN_RESIDENCE_PERMIT,
        NONE
    }

    /** What a household may already receive: kinds of matter, and the results of a low-income recognition. */
    enum Benefit {
        LOW_INCOME,
        DIBAO,
        LOW_EDGE,
        RIGID_EXPENDITURE,
        SINGLE_PERSON_DIBAO,
        TEKUN,
        TEMPORARY_AID,
        DISABILITY_LIVING,
        DISABILITY_NURSING,
        ORPHAN,
        UNATTENDED_CHILD,
        ELDERLY_ALLOWANCE,
        MEDICAL,
        EDUCATION,
        HOUSING,
        EMPLOYMENT
    }

    private ApplicationCodes() {}
}
