package org.onewindow.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters say about a limit on the day it starts; the limit keeps it.
 *
 * @param most how far an extension may go, in the limit's unit
 * @param pauseArticle the article that lets a limit of law pause
 */
record Rule(
        DeadlineBasis basis,
        String source,
        Terms terms,
        int most,
        List<Mark> marks,
        @Nullable String pauseArticle) {}
