package org.onewindow.determination;

/** 情况属实, 情况有出入. */
public enum CountyVisitOutcome {
    CONSISTENT,
    DISCREPANCY
}
