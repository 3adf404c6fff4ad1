/** Where the data lives, and that it is ready before anything asks. */
@NullMarked
package org.onewindow.config.database;

import org.jspecify.annotations.NullMarked;
