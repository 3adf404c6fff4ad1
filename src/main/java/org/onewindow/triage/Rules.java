package org.onewindow.triage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of {@code processes/propose-matters.dmn}. */
public interface Rules {

    String HOUSEHOLD = "propose-household-matters";
    String MEMBER = "propose-member-matters";

    /** One row that applies. */
    record Finding(String kind, String reason) {}

    List<Finding> evaluate(String table, Map<String, @Nullable Object> facts);
}
