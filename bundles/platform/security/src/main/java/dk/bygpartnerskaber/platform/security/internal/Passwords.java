package dk.bygpartnerskaber.platform.security.internal;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.security.SecureRandom;
import java.util.Base64;

/** Hashes and checks passwords with bcrypt; a long password is hashed to the length that bcrypt takes. */
final class Passwords {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COST = 11;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

    // of a random text that nobody kept
    static final String NOBODYS_HASH = "$2a$11$5gjb0VkkAVLvGw/Zb.5ppe5BWMPQqXtMia0.c4o4EqQWr/7pznXyK";

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.with(VERSION, RANDOM, LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(COST, password.toCharArray());
    }

    static boolean matches(String password, String hash) {
        return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password.toCharArray(), hash.toCharArray())
                .verified;
    }

    /** A text that nobody guesses: 256 random bits. */
    static String token() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
