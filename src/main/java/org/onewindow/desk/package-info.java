/** Log-in, front page and messages of staff. */
@NullMarked
package org.onewindow.desk;

import org.jspecify.annotations.NullMarked;
