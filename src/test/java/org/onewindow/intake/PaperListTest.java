package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Submission;

class PaperListTest {

    @Test
    void papers_come_with_or_without_a_document() {
        var sent = new Submission(Map.of());

        var papers =
                PaperList.of(sent, List.of(Map.of("code", "DIAGNOSIS", "documentId", "d1"), Map.of("code", "ID_CARD")));

        sent.verify();
        assertThat(papers)
                .containsExactly(new ReceivedPaper(Paper.DIAGNOSIS, "d1"), new ReceivedPaper(Paper.ID_CARD, null));
    }

    @Test
    void what_cannot_be_taken_is_named() {
        assertThat(errors(null)).containsExactly("papers at-least-one-paper");
        assertThat(errors("DIAGNOSIS")).containsExactly("papers not-a-list");
        assertThat(errors(List.of(
                        "DIAGNOSIS",
                        Map.of("documentId", "d1"),
                        Map.of("code", "PHOTO"),
                        Map.of("code", "ID_CARD", "pages", 2),
                        Map.of("code", "ID_CARD", "documentId", 7))))
                .containsExactly(
                        "papers[0] not-an-object",
                        "papers[1].code required",
                        "papers[2].code unknown-code",
                        "papers[3].pages unknown-field",
                        "papers[4].documentId not-text");
    }

    private static List<String> errors(@Nullable Object given) {
        var sent = new Submission(Map.of());
        PaperList.of(sent, given);
        return catchThrowableOfType(InvalidInput.class, sent::verify).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
