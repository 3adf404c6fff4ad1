/** 主动发现: reports of people in need, from anyone, until what came of them is settled and answered. */
@NullMarked
package org.onewindow.discovery;

import org.jspecify.annotations.NullMarked;
