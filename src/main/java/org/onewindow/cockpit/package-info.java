/** Camunda Cockpit as a surface: what its clocks ask and do. Pages and scripts are resources. */
@NullMarked
package org.onewindow.cockpit;

import org.jspecify.annotations.NullMarked;
