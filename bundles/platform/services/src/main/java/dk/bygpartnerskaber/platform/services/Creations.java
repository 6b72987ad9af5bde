package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.internal.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Creates records over REST: 201 with address, entity tag and body, and once only under an {@code Idempotency-Key}. */
public final class Creations {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private final Idempotency idempotency;

    public Creations(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * Creates a record, or answers again what the first request with this key was answered, with the record as it is now.
     *
     * @param key the header {@code Idempotency-Key}; {@code null} when absent
     * @param input what is asked for, as read from the body; tells two requests under one key apart
     * @param create makes the record
     * @param find reads it again by its id
     * @throws ProblemException {@code idempotency-key-reused}; {@code not-found} when what the first request made is gone
     */
    public <R extends Representation> Response create(
            Actor actor,
            String key,
            UriInfo address,
            Object input,
            Supplier<R> create,
            Function<String, Optional<R>> find) {
        if (key == null) {
            R made = create.get();
            return answer(201, location(address, made.id()), made.etag(), made);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalid(
                    FieldProblem.of("Idempotency-Key", "malformed", "5b3c1c4e-0f8f-4a6e-9a54-2f3f1d9d7a11"));
        }
        AtomicReference<R> made = new AtomicReference<>();
        Idempotency.Answer answer = idempotency.once(actor, key, request(address, input), () -> {
            made.set(create.get());
            return new Idempotency.Answer(
                    201, location(address, made.get().id()), made.get().etag());
        });
        R body = made.get() != null
                ? made.get()
                : find.apply(id(answer.location())).orElseThrow(ProblemException::notFound);
        return answer(answer.status(), answer.location(), body.etag(), body);
    }

    private static Response answer(int status, String location, String etag, Object body) {
        return Response.status(status)
                .location(URI.create(location))
                .header(HttpHeaders.ETAG, etag)
                .entity(body)
                .build();
    }

    private static String location(UriInfo address, String id) {
        return address.getAbsolutePathBuilder().path(id).build().toString();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static byte[] request(UriInfo address, Object input) {
        String text = "POST " + address.getAbsolutePath().getPath() + "\n" + Json.write(input);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
