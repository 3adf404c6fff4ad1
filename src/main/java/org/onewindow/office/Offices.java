package org.onewindow.office;

import java.util.List;
import java.util.Optional;

/** Every office the county knows. */
public interface Offices {

    /** @throws org.onewindow.shared.NotFound when unknown */
    Office get(String code);

    Optional<Office> find(String code);

    /** The township of a township or village code. */
    Optional<Office> township(String code);

    /** The county's own office of a kind, e.g. {@code countyOffice("990101101", "mz")} = 990101-mz. */
    Office countyOffice(String anyOffice, String suffix);

    List<Office> ofKind(String county, Office.Kind kind);
}
