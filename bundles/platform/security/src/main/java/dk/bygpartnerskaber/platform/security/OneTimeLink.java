package dk.bygpartnerskaber.platform.security;

import java.time.Instant;

/**
 * Lets one user choose a password, once: a page address {@code /welcome/<token>}. Only the user should get to know it;
 * only its hash is kept.
 */
public record OneTimeLink(String token, Instant expires) {
    /** Where links lead to, below the base path; the token follows. */
    public static final String PATH = "/welcome/";

    /** Address below the base path. */
    public String path() {
        return PATH + token;
    }
}
