package org.onewindow.office;

/** A member of staff as others see one. {@code office}: code of the main office. */
public record Staff(String id, String name, String office, boolean active) {}
