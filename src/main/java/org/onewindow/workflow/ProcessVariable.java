package org.onewindow.workflow;

/** A word that a model and the code share: name and type of a process variable. */
public record ProcessVariable<T>(String name, Class<T> type) {}
