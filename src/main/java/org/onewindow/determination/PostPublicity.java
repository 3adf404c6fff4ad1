package org.onewindow.determination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An opinion was posted. {@code photo}: id of a picture among the case's papers. */
public record PostPublicity(
        String matter,
        String place,
        LocalDate postedOn,
        @Nullable String photo) {}
