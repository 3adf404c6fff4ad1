package org.onewindow.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tasks, the most pressing first. {@code next}: cursor of the following page, null on the last one. */
public record WorkPage(List<WorkItem> items, @Nullable String next) {}
