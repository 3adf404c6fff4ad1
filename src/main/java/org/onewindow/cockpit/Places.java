package org.onewindow.cockpit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the engine knows about running instances. */
public interface Places {

    Optional<Place> find(String instance);

    /** Offices of those instances among {@code instances} that still run. */
    Map<String, String> offices(Set<String> instances);
}
