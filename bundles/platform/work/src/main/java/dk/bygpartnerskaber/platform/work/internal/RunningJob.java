package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A job that this node holds; its handler and the heartbeat meet here. */
final class RunningJob {

    /** Why a job must not go on here. */
    enum Stop {
        CANCELLED,
        /** The node stops, or the handler goes: another one may go on with it. */
        GIVEN_BACK,
        /** The lease ran out: another node may be at it already. */
        LOST
    }

    private final String id;
    private final String type;
    private final RecordRef subject;
    private final String actorId;
    private final String holder;
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    private volatile Instant heldUntil;
    private volatile long done;
    private volatile long total;

    /** @param holder name of this lease, which no other has */
    RunningJob(String id, String type, RecordRef subject, String actorId, String holder, Instant heldUntil) {
        this.id = id;
        this.type = type;
        this.subject = subject;
        this.actorId = actorId;
        this.holder = holder;
        this.heldUntil = heldUntil;
    }

    /** @throws JobStoppedException when the job must not go on */
    void report(long nowDone, long nowTotal) {
        if (stop.get() != null) {
            throw new JobStoppedException();
        }
        total = nowTotal;
        done = nowDone;
    }

    /** Lets the next step of the handler be its last; the first reason counts. */
    void stop(Stop reason) {
        stop.compareAndSet(null, reason);
    }

    Optional<Stop> stopped() {
        return Optional.ofNullable(stop.get());
    }

    void hold(Instant until) {
        heldUntil = until;
    }

    /** Stops the job when its lease has run out, as it could not be prolonged in time. */
    void stopUnlessHeld(Instant now) {
        if (now.isAfter(heldUntil)) {
            stop(Stop.LOST);
        }
    }

    String id() {
        return id;
    }

    String type() {
        return type;
    }

    RecordRef subject() {
        return subject;
    }

    String actorId() {
        return actorId;
    }

    String holder() {
        return holder;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }
}
