package org.onewindow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.shared.WordTable;
import org.springframework.beans.factory.annotation.Autowired;

/** Names of processes and filters have an English one, and nothing else has; those of tasks are in the messages. */
@OneWindowTest
class EnglishNamesTest {

    @Autowired
    private FilterService filters;

    @Autowired
    private ObjectMapper json;

    @Test
    void processes_and_filters_have_an_english_name() throws IOException {
        var said = new TreeSet<String>();
        for (var file : models()) {
            var model = Bpmn.readModelFromFile(file.toFile());
            model.getModelElementsByType(Process.class).forEach(process -> said.add(process.getName()));
        }
        for (var filter : filters.createTaskFilterQuery().list()) {
            said.add(filter.getName());
            said.add(String.valueOf(filter.getProperties().get("description")));
        }

        said.removeAll(new WordTable(Locale.SIMPLIFIED_CHINESE)
                .with("worklist", "task.")
                .words()
                .values());

        var table = json.readTree(Path.of("processes/en.json").toFile());
        assertThat(fields(table)).isEqualTo(said);
        assertThat(table).allSatisfy(name -> assertThat(name.asText()).doesNotContainPattern("\\p{IsHan}"));
    }

    private static Set<String> fields(JsonNode table) {
        var names = new ArrayList<String>();
        table.fieldNames().forEachRemaining(names::add);
        return new TreeSet<>(names);
    }

    private static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
