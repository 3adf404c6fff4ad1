package org.onewindow.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Records kept as one sealed JSON text. A record may gain fields later: old rows stay readable. */
@Component
public class SealedJson {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Sealing sealing;

    public SealedJson(Sealing sealing) {
        this.sealing = sealing;
    }

    public byte[] seal(Object value) {
        try {
            return sealing.seal(json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw unreadable(value.getClass());
        }
    }

    public <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(sealing.openBytes(sealed), type);
        } catch (IOException e) {
            throw unreadable(type);
        }
    }

    // Jackson's own message quotes the text it stumbled over.
    private static IllegalStateException unreadable(Class<?> type) {
        return new IllegalStateException("Sealed " + type.getSimpleName() + " is not readable as JSON");
    }
}
