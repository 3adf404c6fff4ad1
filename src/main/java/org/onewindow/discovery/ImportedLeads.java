package org.onewindow.discovery;

import java.util.List;
import org.onewindow.shared.FieldError;

/**
 * What became of the lines of a file.
 *
 * @param numbers of the leads taken in now
 * @param known lines taken in before, from this file or an earlier one of the same source
 */
public record ImportedLeads(List<String> numbers, int known, List<Rejected> rejected) {

    /** @param line of the file, from 1; the header is one */
    public record Rejected(int line, List<FieldError> errors) {}
}
