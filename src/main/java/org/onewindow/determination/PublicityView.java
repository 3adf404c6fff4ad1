package org.onewindow.determination;

import java.time.LocalDate;

/** What whoever confirms needs to know of the publicity. */
public record PublicityView(String place, LocalDate postedOn, int objections, boolean upheld) {}
