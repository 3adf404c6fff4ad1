/** Values and refusals that every module speaks of; no business of its own. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.onewindow.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
