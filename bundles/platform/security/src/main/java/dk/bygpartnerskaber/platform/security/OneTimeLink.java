package dk.bygpartnerskaber.platform.security;

import java.time.Instant;

/**
 * Lets one user choose a password, once: a page address {@code /welcome/<token>}. Only the user should get to know it;
 * only its hash is kept.
 */
public record OneTimeLink(String token, Instant expires) {
    /** Where links lead to, below the base path; the token follows. */
    public static final String PATH = "/welcome/";

    /** An address as logs may have it: without the token of a link, if it is one. */
    public static String withoutToken(String address) {
        int at = address.indexOf(PATH);
        return at < 0 ? address : address.substring(0, at + PATH.length()) + "…";
    }

    /** Address below the base path. */
    public String path() {
        return PATH + token;
    }
}
