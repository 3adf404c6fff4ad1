/** Limits and requests for more time over the API. */
@NullMarked
package org.onewindow.deadline.web;

import org.jspecify.annotations.NullMarked;
