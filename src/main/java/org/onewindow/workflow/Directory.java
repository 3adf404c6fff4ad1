package org.onewindow.workflow;

import java.util.List;
import java.util.Set;

/** People, groups and offices as the webapps see them; read-only. */
public interface Directory {

    /**
     * @param id log-in name
     * @param groups {@code role@office}
     * @param offices tenants in scope
     */
    record Person(String id, String name, Set<String> groups, Set<String> offices) {}

    List<Person> people();

    /** Name of an office (tenant), or the code itself when unknown. */
    String officeName(String code);

    /** What people call a role, e.g. 窗口经办人员 for clerk. */
    String roleName(String role);

    /** The office of a county that does {@code task}: mz civil affairs, hd verification, xt coordination. */
    String countyOffice(String anyOffice, String suffix);
}
