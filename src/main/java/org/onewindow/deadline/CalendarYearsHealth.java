package org.onewindow.deadline;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** WARNING while the holiday arrangement of this or the next year is not loaded; the application stays up. */
@Component("calendarYearsHealthIndicator")
class CalendarYearsHealth implements HealthIndicator {

    private final CalendarYears years;

    CalendarYearsHealth(CalendarYears years) {
        this.years = years;
    }

    @Override
    public Health health() {
        var missing = years.missing();
        return missing.isEmpty()
                ? Health.up().build()
                : Health.status("WARNING").withDetail("missing", missing).build();
    }
}
