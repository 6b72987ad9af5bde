package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.services.Publication;
import java.util.concurrent.atomic.AtomicBoolean;

/** A publication that ends by running something, once. */
final class Closing implements Publication {
    private final Runnable end;
    private final AtomicBoolean closed = new AtomicBoolean();

    Closing(Runnable end) {
        this.end = end;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            end.run();
        }
    }
}
