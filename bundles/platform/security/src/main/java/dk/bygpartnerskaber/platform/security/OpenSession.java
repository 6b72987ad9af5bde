package dk.bygpartnerskaber.platform.security;

import java.time.Instant;

/**
 * One of a user's sessions, as the user sees it.
 *
 * @param key names it to {@link Accounts#endSession}; opens nothing
 * @param current whether it is the one that asks
 * @param seen when it was used last, to some minutes
 * @param browser what the browser called itself when it logged in; blank when unknown
 * @param address where it logged in from; blank when unknown
 */
public record OpenSession(String key, boolean current, Instant created, Instant seen, String browser, String address) {}
