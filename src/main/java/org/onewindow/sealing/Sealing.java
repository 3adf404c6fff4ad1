package org.onewindow.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/**
 * Encrypts what must not lie open and hashes what must be found again. Sealed bytes are: length of the key id, key id,
 * nonce, AES-GCM text with tag.
 */
@Service
@EnableConfigurationProperties(Keys.class)
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int AES_256_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> keys = new HashMap<>();
    private final String current;
    private final byte[] hashKey;

    @Autowired
    Sealing(Keys configured, Environment environment) {
        this(usable(configured, environment));
    }

    /** @throws IllegalArgumentException when a key is missing or has the wrong length */
    public Sealing(Keys given) {
        current = Objects.requireNonNull(given.current(), "onewindow.keys.current is missing");
        given.sealing().forEach((id, key) -> keys.put(id, aes(id, key)));
        if (!keys.containsKey(current)) {
            throw new IllegalArgumentException("onewindow.keys.sealing." + current + " is missing");
        }
        hashKey = bytes("hash", Objects.requireNonNull(given.hash(), "onewindow.keys.hash is missing"));
        if (hashKey.length < AES_256_BYTES) {
            throw new IllegalArgumentException("onewindow.keys.hash is shorter than 32 bytes");
        }
    }

    /** With the public demo keys, for tests that need no Spring. */
    public static Sealing forDemo() {
        return new Sealing(Keys.demo());
    }

    public byte[] seal(String text) {
        return seal(text.getBytes(UTF_8));
    }

    public String open(byte[] sealed) {
        return new String(openBytes(sealed), UTF_8);
    }

    public byte[] seal(byte[] bytes) {
        var id = current.getBytes(UTF_8);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, current, nonce, bytes);
        return ByteBuffer.allocate(1 + id.length + NONCE_BYTES + text.length)
                .put((byte) id.length)
                .put(id)
                .put(nonce)
                .put(text)
                .array();
    }

    /** @throws IllegalStateException when the key is unknown or the bytes were changed */
    public byte[] openBytes(byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var id = new byte[buffer.get()];
        buffer.get(id);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var text = new byte[buffer.remaining()];
        buffer.get(text);
        return run(Cipher.DECRYPT_MODE, new String(id, UTF_8), nonce, text);
    }

    /** Keyed hash of an ID number (normalised: upper case, no blanks). */
    public String hash(String idNumber) {
        return HexFormat.of().formatHex(mac("id", idNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT)));
    }

    /** HMAC-SHA256 of {@code text}; the same text has another value for another {@code purpose}. */
    public byte[] mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hashKey, "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] bytes) {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("No sealing key " + keyId);
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.getBytes(UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed bytes cannot be read with key " + keyId, e);
        }
    }

    private static Keys usable(Keys configured, Environment environment) {
        if (configured.areDemo() && !environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            throw new IllegalStateException("Set onewindow.keys.current, onewindow.keys.sealing.<id> and"
                    + " onewindow.keys.hash: without the profile demo or test the public demo keys are refused");
        }
        return configured.missing() ? Keys.demo() : configured;
    }

    private static SecretKey aes(String id, String key) {
        var bytes = bytes("sealing." + id, key);
        if (bytes.length != AES_256_BYTES) {
            throw new IllegalArgumentException("onewindow.keys.sealing." + id + " is not 32 bytes of base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] bytes(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("onewindow.keys." + name + " is not base64", e);
        }
    }
}
