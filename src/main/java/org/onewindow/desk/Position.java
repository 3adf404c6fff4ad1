package org.onewindow.desk;

import org.onewindow.office.Office;
import org.onewindow.office.Offices;

/** A role somewhere, as its holder reads it. {@code role}: code below {@code role.}. */
record Position(String role, String office) {

    static Position of(String group, Offices offices) {
        int at = group.indexOf('@');
        String code = group.substring(at + 1);
        return new Position(
                group.substring(0, at), offices.find(code).map(Office::name).orElse(code));
    }
}
