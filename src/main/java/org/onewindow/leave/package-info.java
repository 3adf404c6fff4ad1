/** Leave, substitution, and tasks of those who left. */
@NullMarked
package org.onewindow.leave;

import org.jspecify.annotations.NullMarked;
