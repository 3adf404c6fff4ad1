package org.onewindow.workflow;

/**
 * A task was submitted through the door; told inside its transaction.
 *
 * @param key element id of the task
 * @param subject number of the case, matter, visit, grant, referral or extension
 */
public record TaskSubmitted(String key, String subject, String actor) {}
