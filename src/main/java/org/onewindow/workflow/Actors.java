package org.onewindow.workflow;

import java.util.List;
import java.util.Optional;

/** What the engine's room asks the staff directory. */
public interface Actors {

    /**
     * Whoever is logged in.
     * @throws org.onewindow.shared.Forbidden when nobody is
     */
    Actor current();

    Actor byId(String id);

    /** Log-in names of active staff in a group {@code role@office} who are not on leave. */
    List<String> inGroup(String group);

    /** Who stands in for somebody on leave; empty when the person is present. */
    Optional<String> substituteOf(String id);
}
