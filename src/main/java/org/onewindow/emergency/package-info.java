/** Emergency aid 急难型临时救助: decided within hours, paid first, explained afterwards; and the money it is paid from. */
@NullMarked
package org.onewindow.emergency;

import org.jspecify.annotations.NullMarked;
