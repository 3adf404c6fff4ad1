/** Camunda Tasklist as a surface: its filters and what its tab 办件详情 asks. Pages and scripts are resources. */
@NullMarked
package org.onewindow.tasklist;

import org.jspecify.annotations.NullMarked;
