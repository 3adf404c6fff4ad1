package org.onewindow.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onewindow.shared.Money;

/** The values that law and policy set, by region and date. A missing one is a fault of the configuration, not zero. */
public interface Parameters {

    Parameter get(String key, String region, LocalDate on);

    default String text(String key, String region, LocalDate on) {
        return get(key, region, on).value();
    }

    default int whole(String key, String region, LocalDate on) {
        return Integer.parseInt(text(key, region, on));
    }

    /** A value in yuan. */
    default Money money(String key, String region, LocalDate on) {
        return Money.ofYuan(new BigDecimal(text(key, region, on)));
    }

    /** A comma-separated value; "-" is the empty list. */
    default List<String> list(String key, String region, LocalDate on) {
        var text = text(key, region, on);
        return text.equals("-") ? List.of() : List.of(text.split(","));
    }
}
