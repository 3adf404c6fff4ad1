package org.onewindow.workflow;

import java.util.Set;

/** Who uses Cockpit: managers, county leaders, auditors and administrators. */
public final class Watchers {

    private static final Set<String> ROLES = Set.of("manager", "admin", "auditor");

    private Watchers() {}

    public static boolean includes(String group) {
        return ROLES.contains(group.substring(0, group.indexOf('@'))) || group.matches("leader@\\d{6}-mz");
    }

    /** Who may look at staff, roles and rights in Admin. */
    static boolean administers(String group) {
        return group.startsWith("admin@");
    }
}
