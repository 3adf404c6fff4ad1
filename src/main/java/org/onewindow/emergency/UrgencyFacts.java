package org.onewindow.emergency;

import java.math.BigDecimal;

/**
 * What the urgency decision asks; read for one evaluation and kept nowhere.
 *
 * @param emergencyKind NONE when no emergency was told
 * @param neededYuan zero when not told
 * @param sinceDays whole days from its beginning to the receipt of the application; zero when not told
 * @param shelterNeeded no place to stay
 * @param disasterNeeded hit by a disaster
 * @param livingNeeded cannot pay for the daily needs
 * @param noIncome the household declared an income of zero
 */
public record UrgencyFacts(
        String emergencyKind,
        BigDecimal neededYuan,
        long sinceDays,
        boolean shelterNeeded,
        boolean disasterNeeded,
        boolean livingNeeded,
        boolean noIncome) {}
