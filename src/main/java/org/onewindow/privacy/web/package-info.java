/** Confidential cases and close relatives over the API. */
@NullMarked
package org.onewindow.privacy.web;

import org.jspecify.annotations.NullMarked;
