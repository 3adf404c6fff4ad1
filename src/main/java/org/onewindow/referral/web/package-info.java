/** Referrals for a department's own system. */
@NullMarked
package org.onewindow.referral.web;

import org.jspecify.annotations.NullMarked;
