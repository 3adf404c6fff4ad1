/** Who may do what: declared once in {@link org.onewindow.access.Access}, tried on prepared cases, printed in docs/access.md. */
@NullMarked
package org.onewindow.access;

import org.jspecify.annotations.NullMarked;
