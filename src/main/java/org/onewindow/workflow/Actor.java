package org.onewindow.workflow;

import java.util.Set;

/**
 * Whoever acts now: a member of staff with {@code role@office} groups and the offices (tenants) in scope.
 *
 * @param id log-in name
 * @param groups {@code role@office}
 * @param offices codes of the offices whose cases this person may see, and the scopes of their guarded cases
 *     ({@link CaseScopes})
 */
public record Actor(String id, Set<String> groups, Set<String> offices) {

    public boolean has(String role, String office) {
        return groups.contains(role + "@" + office);
    }

    public boolean sees(String office) {
        return offices.contains(office);
    }
}
