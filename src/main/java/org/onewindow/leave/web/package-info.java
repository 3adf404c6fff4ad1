/** Leave over the API. */
@NullMarked
package org.onewindow.leave.web;

import org.jspecify.annotations.NullMarked;
