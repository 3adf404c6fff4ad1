package org.onewindow.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Submission;

/** Reads the list of papers handed in; what cannot be taken is rejected field by field. */
public final class PaperList {

    private static final String FIELD = "papers";
    private static final int MOST = 50;
    private static final Set<String> KNOWN = Set.of("code", "documentId");

    private PaperList() {}

    public static List<ReceivedPaper> of(Submission sent, @Nullable Object given) {
        if (given != null && !(given instanceof List<?>)) {
            sent.reject(FIELD, "not-a-list");
            return List.of();
        }
        var list = given instanceof List<?> many ? many : List.of();
        sent.require(!list.isEmpty(), FIELD, "at-least-one-paper");
        sent.require(list.size() <= MOST, FIELD, "too-many", MOST);
        var papers = new ArrayList<ReceivedPaper>();
        for (int i = 0; i < list.size(); i++) {
            paper(sent, FIELD + "[" + i + "]", list.get(i), papers);
        }
        return papers;
    }

    private static void paper(Submission sent, String field, @Nullable Object given, List<ReceivedPaper> papers) {
        if (!(given instanceof Map<?, ?> object)) {
            sent.reject(field, "not-an-object");
            return;
        }
        object.keySet().stream()
                .filter(name -> !KNOWN.contains(String.valueOf(name)))
                .forEach(name -> sent.reject(field + "." + name, "unknown-field"));
        var document = object.get("documentId");
        sent.require(document == null || document instanceof String, field + ".documentId", "not-text");
        var code = object.get("code");
        if (code == null) {
            sent.reject(field + ".code", "required");
            return;
        }
        for (var paper : Paper.values()) {
            if (paper.name().equals(code)) {
                papers.add(new ReceivedPaper(paper, document instanceof String id ? id : null));
                return;
            }
        }
        sent.reject(field + ".code", "unknown-code", String.join(", ", names()));
    }

    private static List<String> names() {
        return Arrays.stream(Paper.values()).map(Paper::name).toList();
    }
}
