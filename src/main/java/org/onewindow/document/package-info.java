/** Papers and photos, encrypted. */
@NullMarked
package org.onewindow.document;

import org.jspecify.annotations.NullMarked;
