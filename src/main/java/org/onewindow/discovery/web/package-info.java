/** Leads over the API. */
@NullMarked
package org.onewindow.discovery.web;

import org.jspecify.annotations.NullMarked;
