package org.onewindow.journey;

import java.util.List;
import java.util.Map;

/** A visit by two of Liulin that finds the household as it was declared. */
final class Visits {

    static final Map<String, ?> TEAM =
            Map.of("visitors", List.of("visitor.liulin", "visitor2.liulin"), "plannedOn", "2026-11-24");

    static final Map<String, ?> VERIFIED = Map.of(
            "outcome", "VERIFIED",
            "place", "HOME",
            "visitedAt", "2026-11-23T09:00:00+08:00",
            "met", "本人",
            "findings", "与申报一致");

    private Visits() {}
}
