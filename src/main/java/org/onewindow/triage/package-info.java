/** Triage: what a household may be entitled to, and what its applicant wants of it. */
@NullMarked
package org.onewindow.triage;

import org.jspecify.annotations.NullMarked;
