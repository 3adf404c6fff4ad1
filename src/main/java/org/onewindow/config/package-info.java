/** How the parts are put together: database, security, web, engine. */
@NullMarked
package org.onewindow.config;

import org.jspecify.annotations.NullMarked;
