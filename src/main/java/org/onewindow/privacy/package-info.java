/** Confidential cases, close relatives, and what must be reported. */
@NullMarked
package org.onewindow.privacy;

import org.jspecify.annotations.NullMarked;
