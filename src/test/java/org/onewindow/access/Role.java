package org.onewindow.access;

import org.jspecify.annotations.Nullable;

/** Columns of the table: a role, who holds it where the prepared case belongs, and who holds it elsewhere. */
enum Role {
    NOBODY("nobody", null, null),
    CLERK("clerk", "clerk.liulin", "clerk.dongguan"),
    VISITOR("visitor", "visitor.liulin", "visitor.dongguan"),
    LEADER("leader", "leader.liulin", "leader.dongguan"),
    MANAGER("manager", "manager.liulin", "manager.dongguan"),
    DEPARTMENT("officer of a department", "school", "housing"),
    COUNTY_OFFICER("officer of the county", "county.officer", null),
    COUNTY_LEADER("leader of the county", "county.leader", null),
    COUNTY_MANAGER("manager of the county", "manager.county", null),
    VERIFIER("verifier", "verifier", null),
    COORDINATOR("coordinator", "coordinator", null),
    HOTLINE("hotline", "hotline", null),
    AUDITOR("auditor", "auditor", null),
    ADMIN("admin", "admin", null);

    private final String title;
    private final @Nullable String own;
    private final @Nullable String other;

    Role(String title, @Nullable String own, @Nullable String other) {
        this.title = title;
        this.own = own;
        this.other = other;
    }

    String title() {
        return title;
    }

    /** A log-in of the office that works on the case; null for whoever has none. */
    @Nullable
    String own() {
        return own;
    }

    /** The same role in an office that has nothing to do with the case; null where a county has only one. */
    @Nullable
    String other() {
        return other;
    }

    boolean ofTownship() {
        return this == CLERK || this == VISITOR || this == LEADER || this == MANAGER;
    }

    boolean ofCounty() {
        return own != null && other == null;
    }
}
