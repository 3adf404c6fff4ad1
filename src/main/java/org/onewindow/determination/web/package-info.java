/** Objections, complaints, outside numbers and letters over the API, and letters as pages to print. */
@NullMarked
package org.onewindow.determination.web;

import org.jspecify.annotations.NullMarked;
