/** Walks through the pages in a browser. */
@NullMarked
package org.onewindow.web;

import org.jspecify.annotations.NullMarked;
