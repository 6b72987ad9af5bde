package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Idempotency;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers answers in memory. */
final class MemoryIdempotency implements Idempotency {
    private record Remembered(String request, Answer answer) {}

    private final Map<String, Remembered> all = new ConcurrentHashMap<>();

    @Override
    public Answer once(Actor actor, String key, byte[] request, Supplier<Answer> work) {
        String text = new String(request, StandardCharsets.UTF_8);
        Remembered remembered = all.computeIfAbsent(actor.id() + " " + key, k -> new Remembered(text, work.get()));
        if (!remembered.request().equals(text)) {
            throw new ProblemException(ProblemException.Kind.INVALID, "idempotency-key-reused", List.of());
        }
        return remembered.answer();
    }
}
