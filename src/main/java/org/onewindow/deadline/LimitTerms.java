package org.onewindow.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule a limit started with and keeps, whatever the parameters say later; an extension replaces the amount. */
@Embeddable
class LimitTerms {

    @Enumerated(EnumType.STRING)
    private DeadlineBasis basis;

    private String source;

    @Enumerated(EnumType.STRING)
    private LimitUnit unit;

    private int ownLimit;
    private int limitAmount;
    private int mostAmount;
    private @Nullable LocalTime closes;
    private boolean rolls;
    private String marks;
    private @Nullable String pauseArticle;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected LimitTerms() {}

    LimitTerms(Rule rule) {
        this.basis = rule.basis();
        this.source = rule.source();
        this.unit = rule.terms().unit();
        this.ownLimit = rule.terms().amount();
        this.limitAmount = ownLimit;
        this.mostAmount = rule.most();
        this.closes = rule.terms().closes();
        this.rolls = rule.terms().rolls();
        this.marks = Mark.write(rule.marks());
        this.pauseArticle = rule.pauseArticle();
    }

    /** A moment at which an alarm stands. */
    record Point(Mark mark, Instant at) {}

    Reckoning reckoning(WorkingDayCalendar calendar, Instant start, List<Span> pauses) {
        return new Reckoning(calendar, new Terms(limitAmount, unit, closes, rolls), start, pauses);
    }

    /** Every alarm in order of time; the end of the limit is always one. */
    List<Point> points(Reckoning reckoning) {
        var points = new ArrayList<Point>();
        for (var mark : Mark.parseAll(marks)) {
            points.add(new Point(mark, reckoning.alarm(mark)));
        }
        if (points.stream().noneMatch(point -> point.at().equals(reckoning.due()))) {
            points.add(new Point(Mark.END, reckoning.due()));
        }
        points.sort(Comparator.comparing(Point::at));
        return points;
    }

    boolean mayPause() {
        return basis == DeadlineBasis.TARGET || pauseArticle != null;
    }

    void extendTo(int amount) {
        limitAmount = Math.max(limitAmount, Math.min(amount, mostAmount));
    }

    /** Days by which it may still be extended; of hours, whole days. */
    int daysLeftToExtend() {
        return (mostAmount - limitAmount) / perDay();
    }

    int amountWith(int days) {
        return limitAmount + days * perDay();
    }

    int amount() {
        return limitAmount;
    }

    DeadlineBasis basis() {
        return basis;
    }

    LimitUnit unit() {
        return unit;
    }

    String source() {
        return source;
    }

    private int perDay() {
        return unit == LimitUnit.HOUR ? 24 : 1;
    }
}
