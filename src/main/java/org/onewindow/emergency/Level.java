package org.onewindow.emergency;

/** Who decides: township within its cap, county above it, case conference 一事一议 above the maximum. */
public enum Level {
    TOWNSHIP,
    COUNTY,
    CONFERENCE
}
