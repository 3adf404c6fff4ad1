package org.onewindow.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Submission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Leads from a file of a data match, line by line: a good line is taken in, a bad one told with its number, and the same
 * file again takes in only what is missing.
 */
@Service
public class LeadImport {

    private static final List<String> COLUMNS = List.of(
            "person.name",
            "person.idNumber",
            "person.phone",
            "person.place",
            "person.address",
            "groups",
            "needs",
            "story");
    private static final Set<String> LISTS = Set.of("groups", "needs");

    private final LeadReports reports;
    private final Wording wording;
    private final AuditTrail audit;
    private final int mostLines;

    LeadImport(
            LeadReports reports,
            Wording wording,
            AuditTrail audit,
            @Value("${onewindow.leads.lines-per-file:1000}") int mostLines) {
        this.reports = reports;
        this.wording = wording;
        this.audit = audit;
        this.mostLines = mostLines;
    }

    /**
     * @param source name of the data match; a person is taken in once per source
     * @param story stands where a line has none
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public ImportedLeads take(String source, byte[] content, @Nullable String story, Actor actor) {
        var lines = CsvLines.of(content);
        if (lines.size() < 2) {
            throw InvalidInput.of("file", "csv-empty");
        }
        if (lines.size() - 1 > mostLines) {
            throw InvalidInput.of("file", "csv-too-long", mostLines);
        }
        var columns = columns(lines.get(0));
        var numbers = new ArrayList<String>();
        var rejected = new ArrayList<ImportedLeads.Rejected>();
        int known = 0;
        for (var line : lines.subList(1, lines.size())) {
            try {
                var number = reports.reportFromData(read(line, columns, story), source, actor);
                if (number == null) {
                    known++;
                } else {
                    numbers.add(number);
                }
            } catch (InvalidInput faults) {
                rejected.add(new ImportedLeads.Rejected(line.number(), faults.errors()));
            }
        }
        audit.record(actor.id(), "import-leads", source, "lines=" + (lines.size() - 1) + " taken=" + numbers.size());
        return new ImportedLeads(List.copyOf(numbers), known, List.copyOf(rejected));
    }

    /** Fields in the order of the file's columns. */
    private List<String> columns(CsvLines.Line header) {
        var byTitle = new HashMap<String, String>();
        for (var column : COLUMNS) {
            byTitle.put(column, column);
            byTitle.put(column.substring(column.indexOf('.') + 1), column);
            byTitle.put(wording.label("lead.column", column, Locale.SIMPLIFIED_CHINESE), column);
        }
        var columns = new ArrayList<String>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < header.cells().size(); i++) {
            var column = byTitle.get(header.cells().get(i));
            if (column == null || columns.contains(column)) {
                errors.add(FieldError.of("file", "csv-column", i + 1, String.join(", ", COLUMNS)));
            } else {
                columns.add(column);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return columns;
    }

    private static Submission read(CsvLines.Line line, List<String> columns, @Nullable String story) {
        if (line.broken()) {
            throw InvalidInput.of("line", "csv-quote");
        }
        if (line.cells().size() != columns.size()) {
            throw InvalidInput.of("line", "csv-cells", columns.size());
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        if (story != null) {
            values.put("story", story);
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = line.cells().get(i);
            if (!cell.isEmpty()) {
                values.put(column, LISTS.contains(column) ? List.of(cell.split("\\s*[;；、]\\s*")) : cell);
            }
        }
        return new Submission(values);
    }
}
