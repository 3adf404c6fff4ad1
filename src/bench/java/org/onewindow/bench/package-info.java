/** Measurements and trials that take too long for every build: {@code mvn -P bench verify}. */
@NullMarked
package org.onewindow.bench;

import org.jspecify.annotations.NullMarked;
