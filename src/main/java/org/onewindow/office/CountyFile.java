package org.onewindow.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * A file of a county: UTF-8, titles in its first line, cells between commas.
 *
 * @param lines without the titles and blank lines
 */
record CountyFile(String name, List<Line> lines) {

    /** A byte order mark, which spreadsheets put in front. */
    private static final String MARK = "\uFEFF";

    /** @throws CountyRefused when there is no such file, or it is of another kind */
    static CountyFile read(String name, Resource file, String titles) {
        var rows = text(name, file).lines().toList();
        if (rows.isEmpty() || !rows.get(0).replace(MARK, "").strip().startsWith(titles)) {
            throw CountyRefused.line(name, 1, "第一行应为 " + titles, "the first line must be " + titles);
        }
        var lines = new ArrayList<Line>();
        for (int row = 1; row < rows.size(); row++) {
            if (StringUtils.hasText(rows.get(row))) {
                lines.add(new Line(name, row + 1, List.of(rows.get(row).split(",", -1))));
            }
        }
        return new CountyFile(name, lines);
    }

    private static String text(String name, Resource file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CountyRefused("%1$s 不是 UTF-8 编码。 %1$s is not in UTF-8.".formatted(name));
        } catch (IOException e) {
            throw new CountyRefused(
                    "在 ONEWINDOW_COUNTY_LOAD 所指的文件夹中读不到 %1$s。 %1$s cannot be read in the folder that ONEWINDOW_COUNTY_LOAD names."
                            .formatted(name));
        }
    }

    /** One line with its number in the file. */
    record Line(String file, int number, List<String> cells) {

        /** @throws CountyRefused when there is nothing */
        String cell(int column) {
            var cell = find(column);
            if (cell == null) {
                throw refused("缺第 %d 列".formatted(column + 1), "column %d is empty".formatted(column + 1));
            }
            return cell;
        }

        @Nullable
        String find(int column) {
            return column < cells.size() && StringUtils.hasText(cells.get(column))
                    ? cells.get(column).strip()
                    : null;
        }

        CountyRefused refused(String chinese, String english) {
            return CountyRefused.line(file, number, chinese, english);
        }
    }
}
