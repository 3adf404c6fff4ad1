/** A request sent twice is done once. */
@NullMarked
package org.onewindow.idempotency;

import org.jspecify.annotations.NullMarked;
