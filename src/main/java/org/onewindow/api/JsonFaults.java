package org.onewindow.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Optional;
import org.onewindow.shared.InvalidInput;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Tells broken JSON, which has no field, from a field that is unknown or of the wrong type. */
final class JsonFaults {

    private JsonFaults() {}

    static Optional<InvalidInput> field(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof MismatchedInputException mismatch)
                || mismatch.getPath().isEmpty()) {
            return Optional.empty();
        }
        var code = mismatch instanceof UnrecognizedPropertyException ? "unknown-field" : "wrong-type";
        return Optional.of(InvalidInput.of(path(mismatch), code));
    }

    private static String path(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
