/** Delegates and task handlers of feedback. */
@NullMarked
package org.onewindow.feedback.process;

import org.jspecify.annotations.NullMarked;
