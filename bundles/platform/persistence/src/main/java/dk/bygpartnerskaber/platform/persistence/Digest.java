package dk.bygpartnerskaber.platform.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The print by which content, or a secret of enough chance, is known again without being kept. */
public final class Digest {
    private Digest() {}

    /** SHA-256, as 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
