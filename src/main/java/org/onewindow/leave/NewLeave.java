package org.onewindow.leave;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Submission;

/** What is sent to register a leave. {@code staff}: null for oneself. */
public record NewLeave(@Nullable String staff, LocalDate from, LocalDate to, String substitute) {

    private static final int LOG_IN = 64;

    /**
     * @param sent {@code staff} (absent: oneself), {@code from}, {@code to}, {@code substitute}
     * @throws InvalidInput naming each field
     */
    public static NewLeave read(Map<String, @Nullable Object> sent) {
        var given = new Submission(sent);
        given.onlyKnows(Set.of("staff", "from", "to", "substitute"));
        var staff = given.optionalText("staff", LOG_IN);
        var from = given.date("from");
        var to = given.date("to");
        var substitute = given.text("substitute", LOG_IN);
        given.verify();
        return new NewLeave(staff, from, to, substitute);
    }
}
