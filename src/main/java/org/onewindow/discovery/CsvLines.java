package org.onewindow.discovery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads comma separated text: UTF-8, or GB18030 as spreadsheets here write it; quoted cells may hold line breaks. */
final class CsvLines {

    private static final Charset SPREADSHEET = Charset.forName("GB18030");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private int begunAt = 1;

    private CsvLines(String text) {
        this.text = text;
    }

    /**
     * @param number of the text line it begins on, from 1
     * @param broken a quote that never ends, or text behind a closing quote
     */
    record Line(int number, List<String> cells, boolean broken) {}

    static List<Line> of(byte[] content) {
        var reader = new CsvLines(decode(content));
        reader.read();
        return reader.lines;
    }

    private void read() {
        boolean broken = false;
        while (at < text.length()) {
            char next = text.charAt(at++);
            switch (next) {
                case '"' -> broken |= !quoted();
                case ',' -> endCell();
                case '\r' -> {}
                case '\n' -> {
                    endLine(broken);
                    broken = false;
                }
                default -> cell.append(next);
            }
        }
        endLine(broken);
    }

    /** @return false when the quote never ends or something follows it */
    private boolean quoted() {
        boolean clean = cell.toString().isBlank();
        cell.setLength(0);
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '\n') {
                line++;
            }
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return clean && (at == text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0);
            }
        }
        return false;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine(boolean broken) {
        endCell();
        if (broken || cells.stream().anyMatch(found -> !found.isEmpty())) {
            lines.add(new Line(begunAt, List.copyOf(cells), broken));
        }
        cells.clear();
        line++;
        begunAt = line;
    }

    private static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, SPREADSHEET);
        }
    }
}
