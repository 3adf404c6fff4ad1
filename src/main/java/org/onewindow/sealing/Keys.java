package org.onewindow.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code onewindow.keys.*}. Without any, the keys printed in {@link #demo()} are used, and then only in the profiles
 * demo and test.
 *
 * @param current id of the key that new data is sealed with
 * @param sealing AES-256 keys by id, base64; old ones stay readable
 * @param hash key of the hashes, base64, at least 32 bytes; changing it makes people unfindable
 */
@ConfigurationProperties("onewindow.keys")
public record Keys(
        @Nullable String current,
        @DefaultValue Map<String, String> sealing,
        @Nullable String hash) {

    static final String DEMO = "demo";

    public boolean missing() {
        return current == null || hash == null || sealing.isEmpty();
    }

    /** Public values: good for trying the product, worth nothing as secrets. */
    static Keys demo() {
        return new Keys(
                DEMO,
                Map.of(DEMO, base64("demo-only: not a secret, 32 byte")),
                base64("demo-only: hash key, not a secret"));
    }

    /** Are these, or any of them, the public demo values? */
    public boolean areDemo() {
        var demo = demo();
        return missing()
                || Objects.equals(hash, demo.hash)
                || demo.sealing.values().stream().anyMatch(sealing::containsValue);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Keys[" + sealing.keySet() + "]";
    }
}
