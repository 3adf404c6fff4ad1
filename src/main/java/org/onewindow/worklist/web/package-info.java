/** The work list over the API. */
@NullMarked
package org.onewindow.worklist.web;

import org.jspecify.annotations.NullMarked;
