/** The trail over the API and as a page. */
@NullMarked
package org.onewindow.audit.web;

import org.jspecify.annotations.NullMarked;
