package org.onewindow.journey;

import java.util.Map;

/** The demo county's townships by the name their log-ins carry. */
final class Townships {

    static final String LIULIN = "990101101";
    static final String HEWAN = "990101102";
    static final String DONGGUAN = "990101001";

    private static final Map<String, String> NAMES = Map.of(LIULIN, "liulin", HEWAN, "hewan", DONGGUAN, "dongguan");

    private Townships() {}

    static String log(String office) {
        var name = NAMES.get(office);
        if (name == null) {
            throw new IllegalArgumentException(office);
        }
        return name;
    }
}
