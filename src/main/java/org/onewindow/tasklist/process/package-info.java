/** What Tasklist needs in the engine. */
@NullMarked
package org.onewindow.tasklist.process;

import org.jspecify.annotations.NullMarked;
