package org.onewindow.sealing;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets below {@code onewindow.}: random texts of at least 32 characters.
 *
 * @param dataKey what new data is sealed with
 * @param dataKeyId its name, stored with the data; a new key gets a new name
 * @param oldDataKeys earlier keys by name, for reading
 * @param hashKey changing it makes people unfindable
 * @param queryKey changing it makes every receipt's query code void; absent: derived from the hash key
 */
@ConfigurationProperties("onewindow")
public record Keys(
        @Nullable String dataKey,
        @DefaultValue("1") String dataKeyId,
        @DefaultValue Map<String, String> oldDataKeys,
        @Nullable String hashKey,
        @Nullable String queryKey) {

    /** Stands in each key that is printed in the source code. */
    private static final String PUBLIC = "known-to-everybody";

    /** Good for trying the product, worth nothing as secrets. */
    static Keys demo(Map<String, String> oldDataKeys) {
        return new Keys(
                "demo-data-key-" + PUBLIC, "1", oldDataKeys, "demo-hash-key-" + PUBLIC, "demo-query-key-" + PUBLIC);
    }

    boolean missing() {
        return dataKey == null || hashKey == null;
    }

    boolean known() {
        return Stream.of(dataKey, hashKey, queryKey).anyMatch(key -> key != null && key.contains(PUBLIC));
    }

    @Override
    public String toString() {
        return "Keys";
    }
}
