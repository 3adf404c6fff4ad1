/** What the window receives for a case over the API. */
@NullMarked
package org.onewindow.intake.web;

import org.jspecify.annotations.NullMarked;
