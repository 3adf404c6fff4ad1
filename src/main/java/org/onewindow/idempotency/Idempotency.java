package org.onewindow.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The header {@code Idempotency-Key}, per caller and path. What is kept is the number of the thing made, from which
 * the answer is made anew, and a keyed hash of the request; never the request.
 */
@Service
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 100;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Runs {@code create} unless this request was done before; a second one waits for the first.
     *
     * @param key null when the caller sent none: then it always runs
     * @param create makes the thing, in this transaction, and returns its number or id
     * @return number or id of the thing made now or then
     * @throws InvalidInput when the key came with another body before
     */
    @Transactional
    public String once(@Nullable String key, String caller, String path, Object body, Supplier<String> create) {
        if (key == null) {
            return create.get();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw InvalidInput.of(HEADER, "key-form");
        }
        var hash = sealing.hash(bytes(body));
        int first = jdbc.sql("""
                        insert into idempotency_key (caller, path, key, body_hash, created_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(caller, path, key, hash, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (first == 0) {
            return earlier(key, caller, path, hash);
        }
        var reference = create.get();
        jdbc.sql("update idempotency_key set reference = ? where caller = ? and path = ? and key = ?")
                .params(reference, caller, path, key)
                .update();
        return reference;
    }

    private String earlier(String key, String caller, String path, String hash) {
        var done = jdbc.sql(
                        "select body_hash, reference from idempotency_key where caller = ? and path = ? and key = ?")
                .params(caller, path, key)
                .query(Done.class)
                .single();
        if (!done.bodyHash().equals(hash)) {
            throw InvalidInput.of(HEADER, "key-reused");
        }
        return done.reference();
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body is not writable as JSON", e);
        }
    }

    record Done(String bodyHash, String reference) {}
}
