package org.onewindow.leave;

import java.time.LocalDate;

/** @param state PLANNED, RUNNING, ENDED */
public record Leave(
        long id,
        String staff,
        String substitute,
        LocalDate fromOn,
        LocalDate toOn,
        String registeredBy,
        String state) {}
