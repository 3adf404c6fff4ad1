package org.onewindow.workflow;

/** An administrator starts a failed job again. */
public record JobRetried(String job, String actor) {}
