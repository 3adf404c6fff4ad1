/** Delegates and task handlers of referral and referral-handling. */
@NullMarked
package org.onewindow.referral.process;

import org.jspecify.annotations.NullMarked;
