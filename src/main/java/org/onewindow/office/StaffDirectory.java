package org.onewindow.office;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Staff, their roles, and the filed close relatives. */
public interface StaffDirectory {

    Optional<Staff> find(String id);

    /** Active staff holding {@code role} at {@code office}. */
    List<Staff> holding(String role, String office);

    boolean holds(String id, String role, String office);

    /** Has this person filed one of these people (keyed hashes of ID numbers) as a close relative? */
    boolean filedRelative(String staff, Collection<String> personHashes);
}
