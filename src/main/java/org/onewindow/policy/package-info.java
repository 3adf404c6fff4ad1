/** Parameters that law and policy set: each with region, validity and source. */
@NullMarked
package org.onewindow.policy;

import org.jspecify.annotations.NullMarked;
