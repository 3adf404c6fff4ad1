package org.onewindow.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/**
 * Encrypts what must not lie open and hashes what must be found again. Sealed bytes are: length of the key's name,
 * name, nonce, AES-GCM text with tag.
 */
@Service
@EnableConfigurationProperties(Keys.class)
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST_KEY = 32;
    private static final String HMAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> dataKeys = new HashMap<>();
    private final String current;
    private final SecretKeySpec hashKey;
    private final SecretKeySpec queryKey;

    @Autowired
    Sealing(Keys configured, Environment environment) {
        this(usable(configured, environment));
    }

    /** @throws KeyRefused when a key is missing, short, or the same as another */
    Sealing(Keys keys) {
        current = keys.dataKeyId();
        if (keys.oldDataKeys().containsKey(current)) {
            throw new KeyRefused("密钥编号 %s 用了两次。 The key id %s is used twice.".formatted(current, current));
        }
        keys.oldDataKeys().forEach((name, key) -> dataKeys.put(name, aes("old-data-keys." + name, key)));
        dataKeys.put(current, aes("data-key", keys.dataKey()));
        if (Objects.equals(keys.dataKey(), keys.hashKey())) {
            throw new KeyRefused("数据密钥与散列密钥不能相同。 The data key and the hash key must differ.");
        }
        hashKey = new SecretKeySpec(bytes("hash-key", keys.hashKey()), HMAC);
        queryKey = keys.queryKey() == null
                ? new SecretKeySpec(mac(hashKey, "query code".getBytes(UTF_8)), HMAC)
                : new SecretKeySpec(bytes("query-key", keys.queryKey()), HMAC);
    }

    /** With the public demo keys, for tests that need no Spring. */
    public static Sealing forDemo() {
        return new Sealing(Keys.demo(Map.of()));
    }

    public byte[] seal(String text) {
        return seal(text.getBytes(UTF_8));
    }

    public String open(byte[] sealed) {
        return new String(openBytes(sealed), UTF_8);
    }

    public byte[] seal(byte[] bytes) {
        var name = current.getBytes(UTF_8);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, current, nonce, bytes);
        return ByteBuffer.allocate(1 + name.length + NONCE_BYTES + text.length)
                .put((byte) name.length)
                .put(name)
                .put(nonce)
                .put(text)
                .array();
    }

    /** @throws IllegalStateException when the key is unknown or the bytes were changed */
    public byte[] openBytes(byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var name = new byte[buffer.get()];
        buffer.get(name);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var text = new byte[buffer.remaining()];
        buffer.get(text);
        return run(Cipher.DECRYPT_MODE, new String(name, UTF_8), nonce, text);
    }

    /** Name of the key that new data is sealed with. */
    String currentKey() {
        return current;
    }

    boolean knows(String keyName) {
        return dataKeys.containsKey(keyName);
    }

    /** What everything begins with that is sealed with the current key. */
    byte[] currentHead() {
        var name = current.getBytes(UTF_8);
        return ByteBuffer.allocate(1 + name.length)
                .put((byte) name.length)
                .put(name)
                .array();
    }

    boolean isCurrent(byte[] sealed) {
        var head = currentHead();
        return Arrays.mismatch(head, 0, head.length, sealed, 0, Math.min(head.length, sealed.length)) < 0;
    }

    /** Keyed hash of an ID number (normalised: upper case, no blanks). */
    public String hash(String idNumber) {
        return HexFormat.of()
                .formatHex(mac(
                        hashKey,
                        idNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT).getBytes(UTF_8)));
    }

    /** Keyed hash of bytes of any kind, to recognise them. */
    public String hash(byte[] bytes) {
        return HexFormat.of().formatHex(mac(hashKey, bytes));
    }

    /** The bytes that query codes are made of. */
    public byte[] queryMac(String text) {
        return mac(queryKey, text.getBytes(UTF_8));
    }

    private static byte[] mac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }

    private byte[] run(int mode, String keyName, byte[] nonce, byte[] bytes) {
        var key = dataKeys.get(keyName);
        if (key == null) {
            throw new IllegalStateException("No data key " + keyName);
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyName.getBytes(UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed bytes cannot be read with data key " + keyName, e);
        }
    }

    private static Keys usable(Keys configured, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            return configured.missing() ? Keys.demo(configured.oldDataKeys()) : configured;
        }
        if (configured.known()) {
            throw new KeyRefused("演示密钥只能用于演示。 The demo's keys are refused outside the profiles demo and test.");
        }
        return configured;
    }

    private static SecretKeySpec aes(String name, @Nullable String key) {
        try {
            return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(bytes(name, key)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] bytes(String name, @Nullable String key) {
        if (key == null || key.length() < LEAST_KEY) {
            throw new KeyRefused("密钥 onewindow.%s 缺失或太短。 The key onewindow.%s is missing or shorter than 32 characters."
                    .formatted(name, name));
        }
        return key.getBytes(UTF_8);
    }
}
