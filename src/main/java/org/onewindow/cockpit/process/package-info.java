/** Where the limits of a case show in the diagrams. */
@NullMarked
package org.onewindow.cockpit.process;

import org.jspecify.annotations.NullMarked;
