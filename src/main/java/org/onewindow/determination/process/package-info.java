/** Delegates and task handlers of determination. */
@NullMarked
package org.onewindow.determination.process;

import org.jspecify.annotations.NullMarked;
