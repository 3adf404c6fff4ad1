/** The steps of {@code processes/intake.bpmn} and the start form of {@code processes/one-window-case.bpmn}. */
@NullMarked
package org.onewindow.intake.process;

import org.jspecify.annotations.NullMarked;
