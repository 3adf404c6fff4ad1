package org.onewindow.office;

/** The files of a county cannot be brought in. The message is one sentence in two languages and repeats no cell. */
public final class CountyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CountyRefused(String message) {
        super(message);
    }

    static CountyRefused line(String file, int line, String chinese, String english) {
        return new CountyRefused("%1$s 第 %2$d 行：%3$s。 %1$s, line %2$d: %4$s.".formatted(file, line, chinese, english));
    }
}
