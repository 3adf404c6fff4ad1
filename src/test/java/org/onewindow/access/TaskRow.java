package org.onewindow.access;

import java.util.Set;

/**
 * One user task.
 *
 * @param at whose scope it stands in: the township's, or the receiving office's
 * @param holders roles that may claim it and see its form, there
 * @param ownWork people are barred from it by their earlier work on the case
 */
record TaskRow(String key, Place at, Set<Role> holders, boolean ownWork) {

    enum Place {
        TOWNSHIP,
        OFFICE
    }

    static TaskRow task(String key, Place at, Role... holders) {
        return new TaskRow(key, at, Set.of(holders), false);
    }

    TaskRow notOwnWork() {
        return new TaskRow(key, at, holders, true);
    }

    /** Does the office scope of this role contain the task's office at all? */
    boolean inScope(Role role, Situation situation) {
        return switch (at) {
            case TOWNSHIP -> role.ofCounty() || (role.ofTownship() && situation != Situation.OTHER);
            case OFFICE ->
                (role == Role.DEPARTMENT && situation != Situation.OTHER)
                        || role == Role.COUNTY_LEADER
                        || role == Role.COUNTY_MANAGER;
        };
    }

    /** Status of a claim. */
    int claim(Role role, Situation situation) {
        if (role == Role.NOBODY) {
            return 401;
        }
        if (!inScope(role, situation) || situation == Situation.CONFIDENTIAL) {
            return 404;
        }
        return holders.contains(role) && situation == Situation.OWN ? 204 : 403;
    }
}
