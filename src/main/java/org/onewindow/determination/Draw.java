package org.onewindow.determination;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The county's draw: a number of ten thousand that anybody can compute again from the seed, the year and the matter's
 * number, and nobody can choose.
 */
final class Draw {

    private static final int MOST = 10_000;
    private static final int PER_PERCENT = MOST / 100;

    private Draw() {}

    static int of(String seed, int year, String matterNumber) {
        try {
            var text = seed + "/" + year + "/" + matterNumber;
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return (int) (Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % MOST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    static boolean hits(int draw, int percent) {
        return draw < percent * PER_PERCENT;
    }
}
