package org.onewindow.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

    @Test
    void cells_may_be_quoted_and_hold_commas_quotes_and_line_breaks() {
        var lines = CsvLines.of(bytes("name,story\r\n张三,\"瘫痪,卧床\n\"\"无人照料\"\"\"\r\n李四,失业\r\n"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).cells()).containsExactly("张三", "瘫痪,卧床\n\"无人照料\"");
        assertThat(lines.get(2).number()).isEqualTo(4);
    }

    @Test
    void empty_lines_are_skipped_and_still_counted() {
        var lines = CsvLines.of(bytes("a,b\n\n,\n1,2"));

        assertThat(lines).extracting(CsvLines.Line::number).containsExactly(1, 4);
    }

    @Test
    void a_missing_quotation_mark_breaks_its_line() {
        var lines = CsvLines.of(bytes("a,b\n1,\"2\"x\n3,\"4"));

        assertThat(lines).extracting(CsvLines.Line::broken).containsExactly(false, true, true);
    }

    @Test
    void files_of_a_spreadsheet_and_files_with_a_mark_are_read() {
        assertThat(CsvLines.of("姓名".getBytes(Charset.forName("GB18030"))).get(0).cells())
                .containsExactly("姓名");
        assertThat(CsvLines.of(bytes("\uFEFF姓名")).get(0).cells()).containsExactly("姓名");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
