package dk.bygpartnerskaber.platform.api;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Carries out a request once although it may arrive more often. The answer is remembered, together with what the
 * request wrote, in one transaction, for at least 24 hours.
 */
@ProviderType
public interface Idempotency {

    /**
     * The answer of a request that has been carried out.
     *
     * @param status HTTP status
     * @param location address of the record it made
     * @param etag its entity tag
     */
    record Answer(int status, String location, String etag) {}

    /**
     * The answer of the first request with this key, or that of {@code work}, carried out and remembered now.
     *
     * @param key the caller's key, 1 to 200 visible characters; keys of different actors do not meet
     * @param request what the request asks for (method, address and body), to tell two requests under one key apart
     * @throws ProblemException {@code idempotency-key-reused} when the key came with another request before
     */
    Answer once(Actor actor, String key, byte[] request, Supplier<Answer> work);
}
