package org.onewindow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

class CountyFileTest {

    private static final String TITLES = "code,name";

    @Test
    void lines_keep_their_numbers_past_blank_ones_and_a_byte_order_mark() {
        var lines = read("\uFEFFcode,name\n\n990101, 安和县 \n").lines();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).number()).isEqualTo(3);
        assertThat(lines.get(0).cell(1)).isEqualTo("安和县");
        assertThat(lines.get(0).find(2)).isNull();
    }

    @Test
    void a_missing_cell_is_named_by_file_line_and_column() {
        var line = read("code,name\n990101,\n").lines().get(0);

        assertThatThrownBy(() -> line.cell(1))
                .isInstanceOf(CountyRefused.class)
                .hasMessageContaining("offices.csv 第 2 行：缺第 2 列")
                .hasMessageContaining("offices.csv, line 2: column 2 is empty");
    }

    @Test
    void a_file_without_titles_is_refused_before_its_first_line_is_lost() {
        assertThatThrownBy(() -> read("990101,安和县\n")).hasMessageContaining("the first line must be code,name");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the first line must be code,name");
    }

    @Test
    void what_a_spreadsheet_saves_in_another_encoding_is_refused() {
        var file = new ByteArrayResource("code,name\n990101,安和县\n".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> CountyFile.read("offices.csv", file, TITLES)).hasMessageContaining("not in UTF-8");
    }

    @Test
    void a_missing_folder_is_refused_with_the_name_of_its_variable() {
        assertThatThrownBy(() -> CountyFile.read("offices.csv", new FileSystemResource("/nowhere/offices.csv"), TITLES))
                .isInstanceOf(CountyRefused.class)
                .hasMessage(
                        "在 ONEWINDOW_COUNTY_LOAD 所指的文件夹中读不到 offices.csv。 offices.csv cannot be read in the folder that"
                                + " ONEWINDOW_COUNTY_LOAD names.");
    }

    private static CountyFile read(String text) {
        return CountyFile.read("offices.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), TITLES);
    }
}
