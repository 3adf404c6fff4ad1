package org.onewindow.privacy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Submission;

/** A member of a village or community committee to be registered. */
public record NewMember(
        String village, String name, @Nullable String post) {

    private static final int NAME = 50;

    /**
     * @param sent {@code village}, {@code name}, {@code post}
     * @throws InvalidInput naming each field
     */
    public static NewMember read(Map<String, @Nullable Object> sent) {
        var given = new Submission(sent);
        given.onlyKnows(Set.of("village", "name", "post"));
        var village = given.text("village", NAME);
        var name = given.text("name", NAME);
        var post = given.optionalText("post", NAME);
        given.verify();
        return new NewMember(village, name, post);
    }
}
