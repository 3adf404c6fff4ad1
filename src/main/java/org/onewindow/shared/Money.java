package org.onewindow.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in fen (1/100 yuan). */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @throws ArithmeticException when {@code yuan} has more than two decimals */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    /** Yuan with two decimals, as people write it. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2).setScale(2, RoundingMode.UNNECESSARY);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public boolean exceeds(Money limit) {
        return fen > limit.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
