/** Languages and limits of every request. */
@NullMarked
package org.onewindow.config.web;

import org.jspecify.annotations.NullMarked;
