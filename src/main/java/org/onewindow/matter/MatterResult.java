package org.onewindow.matter;

/** What came of a matter. */
public enum MatterResult {
    DIBAO,
    LOW_EDGE,
    RIGID_EXPENDITURE,
    /** Belongs to no class of low-income population. */
    NONE,
    GRANTED,
    NOT_GRANTED,
    /** Granted in principle; a later reply replaces it. */
    WAITLISTED,
    ALREADY_COVERED,
    /** The recognition its kind needs was refused or cannot come. */
    NOT_RECOGNISED,
    /** Belongs outside the county; the right door was named. */
    RIGHT_DOOR,
    WITHDRAWN;

    /** The person has, or already had, what was asked. */
    public boolean positive() {
        return switch (this) {
            case DIBAO, LOW_EDGE, RIGID_EXPENDITURE, GRANTED, ALREADY_COVERED -> true;
            case NONE, NOT_GRANTED, WAITLISTED, NOT_RECOGNISED, RIGHT_DOOR, WITHDRAWN -> false;
        };
    }
}
