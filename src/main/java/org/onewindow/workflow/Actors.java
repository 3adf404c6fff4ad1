package org.onewindow.workflow;

import java.util.List;

/** What the engine's room asks the staff directory. */
public interface Actors {

    /**
     * Whoever is logged in.
     * @throws org.onewindow.shared.Forbidden when nobody is
     */
    Actor current();

    Actor byId(String id);

    /** Log-in names of active staff in a group {@code role@office}. */
    List<String> inGroup(String group);
}
