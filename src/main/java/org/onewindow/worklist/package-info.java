/** The list of open tasks that people see, written with the tasks. */
@NullMarked
package org.onewindow.worklist;

import org.jspecify.annotations.NullMarked;
