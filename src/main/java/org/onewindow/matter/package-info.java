/** Matters: one thing asked for one subject, from opening to its result, and the facts they wait for. */
@NullMarked
package org.onewindow.matter;

import org.jspecify.annotations.NullMarked;
