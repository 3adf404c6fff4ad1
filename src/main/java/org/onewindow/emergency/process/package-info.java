/** The glue to {@code processes/emergency-aid.bpmn} and to the steps of the case that concern emergency aid. */
@NullMarked
package org.onewindow.emergency.process;

import org.jspecify.annotations.NullMarked;
