/** Endpoints of Tasklist's own scripts. */
@NullMarked
package org.onewindow.tasklist.web;

import org.jspecify.annotations.NullMarked;
