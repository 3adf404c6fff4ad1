/** One log-in for every surface, and who may open what. */
@NullMarked
package org.onewindow.config.security;

import org.jspecify.annotations.NullMarked;
