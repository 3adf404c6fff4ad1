/** Cases walked as their users walk them: over the API, on the production engine and a real PostgreSQL. */
@NullMarked
package org.onewindow.journey;

import org.jspecify.annotations.NullMarked;
