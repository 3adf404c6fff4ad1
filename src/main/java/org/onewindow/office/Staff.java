package org.onewindow.office;

/** A member of staff as others see one. {@code organisation}: TOWNSHIP, COUNTY, DEPARTMENT, VILLAGE … of the main office. */
public record Staff(String id, String name, String office, boolean active) {}
