/** Opinion, confirmation and letter of the matters that civil affairs decides itself. */
@NullMarked
package org.onewindow.determination;

import org.jspecify.annotations.NullMarked;
