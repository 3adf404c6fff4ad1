package org.onewindow.workflow;

/** Somebody now holds a {@code role@office} that they did not hold before. */
public record GroupsChanged(String staff) {}
