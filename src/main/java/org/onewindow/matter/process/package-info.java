/** What the models of a matter and of the case's spine call. */
@NullMarked
package org.onewindow.matter.process;

import org.jspecify.annotations.NullMarked;
