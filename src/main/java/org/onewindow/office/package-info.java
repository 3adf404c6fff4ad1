/** Offices, staff, roles, log-ins and close-relative filings. */
@NullMarked
package org.onewindow.office;

import org.jspecify.annotations.NullMarked;
