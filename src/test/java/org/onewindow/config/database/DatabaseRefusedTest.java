package org.onewindow.config.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.config.StartRefused;

class DatabaseRefusedTest {

    private static final Map<String, String> SENTENCES = Map.of(
            "28P01", "does not accept the user or the password",
            "28000", "does not accept the user or the password",
            "3D000", "no such database",
            "42501", "may not make tables",
            "53300", "no connections left",
            "57P03", "cannot be reached",
            "08001", "cannot be reached");

    private final DatabaseRefusedAnalyzer analyzer = new DatabaseRefusedAnalyzer();

    @Test
    void each_way_not_to_get_in_has_a_sentence_and_names_the_variables() {
        SENTENCES.forEach((state, sentence) -> {
            var analysis = analyzer.analyze(new IllegalStateException(new SQLException("text of the server", state)));

            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains(sentence).doesNotContain("text of the server");
            assertThat(analysis.getAction()).contains("ONEWINDOW_DB_URL", "ONEWINDOW_DB_USER", "ONEWINDOW_DB_PASSWORD");
        });
    }

    @Test
    void other_faults_keep_their_trace() {
        assertThat(analyzer.analyze(new SQLException("syntax", "42601"))).isNull();
        assertThat(analyzer.analyze(new SQLException("no state"))).isNull();
    }

    @Test
    void an_old_server_and_one_that_cannot_hold_chinese_are_refused() {
        assertThatCode(() -> FitDatabase.check(15, "UTF8")).doesNotThrowAnyException();
        assertThatThrownBy(() -> FitDatabase.check(14, "UTF8"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("14");
        assertThatThrownBy(() -> FitDatabase.check(17, "SQL_ASCII"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SQL_ASCII");
    }

    @Test
    void without_the_server_that_comes_along_a_database_must_be_named() {
        assertThat(DatabaseConfiguration.serverComesAlong(getClass().getClassLoader()))
                .isTrue();
        assertThat(DatabaseConfiguration.serverComesAlong(ClassLoader.getPlatformClassLoader()))
                .isFalse();
    }
}
