/** The summary answer, the follow-up, the applicant's rating and reconsideration. */
@NullMarked
package org.onewindow.feedback;

import org.jspecify.annotations.NullMarked;
