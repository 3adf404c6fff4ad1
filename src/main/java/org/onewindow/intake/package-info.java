/** From registration to acceptance: the application, its check, missing papers, withdrawal and changes. */
@NullMarked
package org.onewindow.intake;

import org.jspecify.annotations.NullMarked;
