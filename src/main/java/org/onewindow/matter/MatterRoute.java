package org.onewindow.matter;

/** Who takes a matter on. */
public enum MatterRoute {
    /** Determined by civil affairs at the case's own township. */
    HERE,
    /** A department, school, charity, or another township of the county. */
    REFERRAL,
    /** Outside the county: answered with the right door named. */
    OUTSIDE
}
