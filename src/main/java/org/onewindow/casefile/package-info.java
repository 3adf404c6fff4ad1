/** The case: applicant, household, application, its state and its time line. */
@NullMarked
package org.onewindow.casefile;

import org.jspecify.annotations.NullMarked;
