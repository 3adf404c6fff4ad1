package org.onewindow.office;

import org.jspecify.annotations.Nullable;

/** An office, village or school. {@code parent} is the county of a township, the township of a village. */
public record Office(
        String code, String name, Kind kind, @Nullable String parent, String county) {

    public enum Kind {
        COUNTY,
        COUNTY_OFFICE,
        TOWNSHIP,
        VILLAGE,
        DEPARTMENT,
        SCHOOL
    }
}
