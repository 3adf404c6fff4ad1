package org.onewindow.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.deadline.CalendarYears.DayException;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;

/**
 * An arrangement of holidays as people write it, one day a line: {@code 2027-01-01,off,元旦}; 休 and 班 for off and work.
 * A heading line, empty lines and a byte order mark are passed over.
 */
final class ArrangementText {

    private static final String FIELD = "arrangement";
    private static final Set<String> OFF = Set.of("off", "休");
    private static final Set<String> WORK = Set.of("work", "班");
    private static final int MOST_LINES = 400;
    private static final int MOST_FAULTS = 20;

    private final int year;
    private final List<FieldError> faults = new ArrayList<>();
    private final List<DayException> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private ArrangementText(int year) {
        this.year = year;
    }

    /** @throws InvalidInput naming each line that cannot be taken and why */
    static List<DayException> parse(int year, String text) {
        var reading = new ArrangementText(year);
        var lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.size() > MOST_LINES) {
            throw InvalidInput.of(FIELD, "calendar-lines", MOST_LINES);
        }
        for (int i = 0; i < lines.size(); i++) {
            reading.line(i + 1, lines.get(i).strip());
        }
        if (reading.faults.isEmpty() && reading.days.isEmpty()) {
            throw InvalidInput.of(FIELD, "required");
        }
        if (!reading.faults.isEmpty()) {
            throw new InvalidInput(reading.faults.stream().limit(MOST_FAULTS).toList());
        }
        return List.copyOf(reading.days);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || (number == 1 && line.startsWith("date"))) {
            return;
        }
        var parts = line.split("[,，]", -1);
        var kind = parts.length == 3 ? parts[1].strip().toLowerCase(java.util.Locale.ROOT) : "";
        var name = parts.length == 3 ? parts[2].strip() : "";
        if (name.isEmpty() || name.length() > 20 || !(OFF.contains(kind) || WORK.contains(kind))) {
            fault("calendar-line", number);
            return;
        }
        date(parts[0].strip())
                .ifPresentOrElse(
                        day -> day(number, day, WORK.contains(kind), name), () -> fault("calendar-line-date", number));
    }

    private void day(int number, LocalDate day, boolean works, String name) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (Math.abs(day.getYear() - year) > 1 || (day.getYear() != year && !atTheTurn(day))) {
            fault("calendar-line-year", number, Integer.toString(year));
        } else if (!seen.add(day)) {
            fault("calendar-line-twice", number, day.toString());
        } else if (works && !weekend) {
            fault("calendar-line-needless", number, day.toString());
        } else {
            days.add(new DayException(day, works, name));
        }
    }

    /** A notice may name days of the December before or the January after. */
    private static boolean atTheTurn(LocalDate day) {
        return day.getMonthValue() == 12 || day.getMonthValue() == 1;
    }

    private void fault(String code, Object... args) {
        faults.add(FieldError.of(FIELD, code, args));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
