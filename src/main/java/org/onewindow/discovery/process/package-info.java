/** Delegates and task handlers of discovery-lead. */
@NullMarked
package org.onewindow.discovery.process;

import org.jspecify.annotations.NullMarked;
