package org.onewindow.discovery;

import java.util.Set;

/** What a report can say: dotted names over the API, columns of a file, joined names ({@code personPlace}) in a form. */
public final class LeadFields {

    public static final Set<String> ALL = Set.of(
            "receivedAt",
            "reporter.kind",
            "reporter.name",
            "reporter.phone",
            "person.name",
            "person.idNumber",
            "person.phone",
            "person.place",
            "person.address",
            "groups",
            "needs",
            "story",
            "confidential",
            "emergency.kind",
            "emergency.place",
            "emergency.since",
            "emergency.neededYuan");

    private LeadFields() {}
}
