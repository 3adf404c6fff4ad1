/** Delegates and task handlers of investigation and home-verification. */
@NullMarked
package org.onewindow.verification.process;

import org.jspecify.annotations.NullMarked;
