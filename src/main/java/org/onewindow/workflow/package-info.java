/** The engine's room: the one door to user tasks, the word list of variables, office scope. Knows no business. */
@NullMarked
package org.onewindow.workflow;

import org.jspecify.annotations.NullMarked;
