package org.onewindow.emergency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Money;

/**
 * How much each level may grant to one case, all its grants together: else an amount above a cap could be split.
 *
 * @param townshipCap the township decides up to it (社会救助暂行办法 art. 48)
 * @param max the county decides up to it; a case conference may exceed it
 * @param fastCap 小额快救: no review afterwards
 */
record ReliefLimits(Money townshipCap, Money max, Money fastCap) {

    static ReliefLimits of(Parameters parameters, String office, LocalDate on) {
        var standard = parameters.money("dibao.standard", office, on);
        var times = new BigDecimal(parameters.text("tmp.fast_cap", office, on));
        var fastCap = standard.yuan().multiply(times).setScale(2, RoundingMode.DOWN);
        return new ReliefLimits(
                parameters.money("tmp.township_cap", office, on),
                parameters.money("tmp.max", office, on),
                Money.ofYuan(fastCap));
    }

    /** @throws InvalidInput naming the cap when {@code level} may not grant {@code amount} beside {@code already} */
    void check(Level level, Money already, Money amount) {
        var all = already.plus(amount);
        if (level == Level.TOWNSHIP && all.exceeds(townshipCap)) {
            throw InvalidInput.of("amountYuan", "above-township-cap", townshipCap.toString(), already.toString());
        }
        if (level == Level.COUNTY && all.exceeds(max)) {
            throw InvalidInput.of("amountYuan", "above-county-max", max.toString(), already.toString());
        }
    }

    boolean fast(Money all) {
        return !all.exceeds(fastCap);
    }
}
