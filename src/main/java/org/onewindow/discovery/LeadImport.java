package org.onewindow.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditTrail;
import org.onewindow.intake.ApplicationCodes.Need;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.Forbidden;
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
    private static final String GROUPS = "lead.group";
    private static final String NEEDS = "need";
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final Pattern MAY_IMPORT = Pattern.compile("(manager|officer)@\\d{6}-mz");
    private static final Pattern DATASET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final LeadReports reports;
    private final Wording wording;
    private final AuditTrail audit;
    private final int mostLines;
    /** What a cell may call a group or a need, by column: its code, or its name as the forms have it. */
    private final Map<String, Map<String, String>> words;

    LeadImport(
            LeadReports reports,
            Wording wording,
            AuditTrail audit,
            @Value("${onewindow.leads.lines-per-file:1000}") int mostLines) {
        this.reports = reports;
        this.wording = wording;
        this.audit = audit;
        this.mostLines = mostLines;
        this.words = Map.of("groups", words(GROUPS, PersonGroup.values()), "needs", words(NEEDS, Need.values()));
    }

    /** The columns a file may have, as its first line may call them. */
    public List<String> titles(Locale locale) {
        return COLUMNS.stream()
                .map(column -> wording.label("lead.column", column, locale))
                .toList();
    }

    /** What the column of groups may say. */
    public List<String> groups(Locale locale) {
        return labels(GROUPS, PersonGroup.values(), locale);
    }

    /** What the column of needs may say. */
    public List<String> needs(Locale locale) {
        return labels(NEEDS, Need.values(), locale);
    }

    /** The county's civil affairs, who gets the results of data matches. */
    public static boolean includes(Actor actor) {
        return actor.groups().stream().anyMatch(MAY_IMPORT.asMatchPredicate());
    }

    /**
     * @param dataset name of the data match; a person is taken in once per dataset
     * @param story stands where a line has none
     * @throws Forbidden for anybody but the county's civil affairs
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public ImportedLeads take(String dataset, byte[] content, @Nullable String story, Actor actor) {
        if (!includes(actor)) {
            throw new Forbidden("not-your-role");
        }
        if (!DATASET.matcher(dataset).matches()) {
            throw InvalidInput.of("dataset", "dataset-form");
        }
        if (content.length > MOST_BYTES) {
            throw InvalidInput.of("file", "csv-too-large", MOST_BYTES / 1024 / 1024);
        }
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
                var number = reports.reportFromData(read(line, columns, story), dataset, actor);
                if (number == null) {
                    known++;
                } else {
                    numbers.add(number);
                }
            } catch (InvalidInput faults) {
                rejected.add(new ImportedLeads.Rejected(line.number(), faults.errors()));
            }
        }
        audit.record(actor.id(), "import-leads", dataset, "lines=" + (lines.size() - 1) + " taken=" + numbers.size());
        return new ImportedLeads(List.copyOf(numbers), known, List.copyOf(rejected));
    }

    /** Fields in the order of the file's columns. */
    private List<String> columns(CsvLines.Line header) {
        var byTitle = new HashMap<String, String>();
        for (var column : COLUMNS) {
            byTitle.put(column, column);
            byTitle.put(column.substring(column.indexOf('.') + 1), column);
            for (var language : LANGUAGES) {
                byTitle.put(wording.label("lead.column", column, language), column);
            }
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

    private Submission read(CsvLines.Line line, List<String> columns, @Nullable String story) {
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
                var known = words.get(column);
                values.put(column, known == null ? cell : codes(cell, known));
            }
        }
        return new Submission(values);
    }

    /** Several between semicolons, or between 、 where that is not part of a name. */
    private static List<String> codes(String cell, Map<String, String> known) {
        return Arrays.stream(cell.split("\\s*[;；]\\s*"))
                .flatMap(word -> known.containsKey(word) ? Stream.of(word) : Arrays.stream(word.split("\\s*、\\s*")))
                .map(word -> known.getOrDefault(word, word))
                .toList();
    }

    private Map<String, String> words(String list, Enum<?>[] codes) {
        var words = new HashMap<String, String>();
        for (var code : codes) {
            for (var language : LANGUAGES) {
                words.put(wording.label(list, code.name(), language), code.name());
            }
        }
        return Map.copyOf(words);
    }

    private List<String> labels(String list, Enum<?>[] codes, Locale locale) {
        return Arrays.stream(codes)
                .map(code -> wording.label(list, code.name(), locale))
                .toList();
    }
}
