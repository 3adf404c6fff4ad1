package org.onewindow.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Submission;

/**
 * A close relative to be filed.
 *
 * @param staff log-in name, or null: then {@code committeeMember}
 * @param relation what the relative is to that person
 */
public record NewFiling(
        @Nullable String staff, @Nullable Long committeeMember, String name, String idNumber, Relation relation) {

    private static final int NAME = 50;
    private static final int LOG_IN = 64;

    public enum Relation {
        SPOUSE,
        CHILD,
        PARENT,
        SIBLING,
        GRANDPARENT,
        GRANDCHILD,
        OTHER
    }

    /**
     * @param sent {@code staff} or {@code committeeMember}, {@code name}, {@code idNumber}, {@code relation}
     * @throws InvalidInput naming each field
     */
    public static NewFiling read(Map<String, @Nullable Object> sent) {
        var given = new Submission(sent);
        given.onlyKnows(Set.of("staff", "committeeMember", "name", "idNumber", "relation"));
        var staff = given.optionalText("staff", LOG_IN);
        var member = given.optionalWhole("committeeMember", 1, Integer.MAX_VALUE);
        given.require((staff == null) != (member == null), "staff", "staff-or-committee");
        var name = given.text("name", NAME);
        var number = given.text("idNumber", NAME).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        given.require(number.isEmpty() || number.matches("[0-9A-Z]{5,30}"), "idNumber", "id-number-form");
        var relation = given.choice("relation", Relation.class);
        given.verify();
        return new NewFiling(staff, member == null ? null : member.longValue(), name, number, relation);
    }

    @Override
    public String toString() {
        return "NewFiling";
    }
}
