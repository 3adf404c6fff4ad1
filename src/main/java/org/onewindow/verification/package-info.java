/** Home verification and the economic check: what a household's situation is found to be. */
@NullMarked
package org.onewindow.verification;

import org.jspecify.annotations.NullMarked;
