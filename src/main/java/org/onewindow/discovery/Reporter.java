package org.onewindow.discovery;

import org.jspecify.annotations.Nullable;

/** Whoever reported, as far as they said. Known to nobody but those who ask with a reason. */
public record Reporter(@Nullable String name, @Nullable String phone) {

    @Override
    public String toString() {
        return "Reporter";
    }
}
