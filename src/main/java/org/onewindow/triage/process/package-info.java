/** What the model of triage calls and who confirms. */
@NullMarked
package org.onewindow.triage.process;

import org.jspecify.annotations.NullMarked;
