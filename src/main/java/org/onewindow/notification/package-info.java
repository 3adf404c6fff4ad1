/** Messages to applicants and staff: an outbox and its channels. */
@NullMarked
package org.onewindow.notification;

import org.jspecify.annotations.NullMarked;
