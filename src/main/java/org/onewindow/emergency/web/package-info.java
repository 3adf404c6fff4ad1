/** Funds over the API. */
@NullMarked
package org.onewindow.emergency.web;

import org.jspecify.annotations.NullMarked;
