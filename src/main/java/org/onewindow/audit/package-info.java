/** Who did what and who looked at whose file. */
@NullMarked
package org.onewindow.audit;

import org.jspecify.annotations.NullMarked;
