package org.onewindow.determination;

import java.util.Optional;
import org.onewindow.matter.MatterView;
import org.onewindow.shared.Money;

/** A means test: what income, property and standard would bring. Shown to whoever writes the opinion, who decides. */
public interface AmountRule {

    /** Empty where it has nothing to say about the kind. */
    Optional<Money> amount(MatterView matter);
}
