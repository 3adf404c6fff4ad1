/** Requests of Cockpit's clocks, under the session of the web applications. */
@NullMarked
package org.onewindow.cockpit.web;

import org.jspecify.annotations.NullMarked;
