/** Referrals: one office asks another to handle a matter or a visit, and is answered. */
@NullMarked
package org.onewindow.referral;

import org.jspecify.annotations.NullMarked;
