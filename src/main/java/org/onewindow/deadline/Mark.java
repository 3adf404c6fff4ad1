package org.onewindow.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A point of a limit at which an alarm is raised: a percentage or a day. */
record Mark(int number, boolean percent) {

    static final Mark END = new Mark(100, true);

    /** @param text {@code 70%} or {@code 3} */
    static Mark parse(String text) {
        return text.endsWith("%")
                ? new Mark(Integer.parseInt(text.substring(0, text.length() - 1)), true)
                : new Mark(Integer.parseInt(text), false);
    }

    /** @param text {@code 70%,100%,150%} or {@code 3,5} */
    static List<Mark> parseAll(String text) {
        return Arrays.stream(text.split(",")).map(Mark::parse).toList();
    }

    static String write(List<Mark> marks) {
        return marks.stream().map(Mark::toString).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return percent ? number + "%" : String.valueOf(number);
    }
}
