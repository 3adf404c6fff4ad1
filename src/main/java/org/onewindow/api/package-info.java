/** Answers to machines: problem details. */
@NullMarked
package org.onewindow.api;

import org.jspecify.annotations.NullMarked;
