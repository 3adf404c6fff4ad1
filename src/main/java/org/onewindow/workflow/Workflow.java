package org.onewindow.workflow;

/**
 * What features ask of the engine besides completing tasks. Runs as the system: the caller's office scope does not
 * filter it, because a step of one office often starts or wakes the work of another.
 */
public interface Workflow {

    /** Starts an instance in the scope of {@code office}; joins the caller's transaction. */
    void start(String process, String businessKey, String office, RoutingValues words);

    /**
     * Delivers {@code message} to the instance of {@code subject} that waits for it.
     *
     * @return false when nobody waits
     */
    boolean deliver(String message, String subject, RoutingValues words);

    /** Moves everything that runs for a case into the scopes it has now ({@link CaseScopes}). */
    void rescope(String caseNumber);
}
