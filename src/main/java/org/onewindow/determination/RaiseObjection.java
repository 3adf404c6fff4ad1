package org.onewindow.determination;

import org.jspecify.annotations.Nullable;

/**
 * Somebody objects to what was posted, or complains of it.
 *
 * @param by who, and how to answer; null for an anonymous one
 * @param receivedBy log-in name, or {@code applicant} over the public door
 */
public record RaiseObjection(String matter, @Nullable String by, String content, String receivedBy) {

    @Override
    public String toString() {
        return "RaiseObjection[" + matter + "]";
    }
}
