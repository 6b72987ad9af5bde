package dk.bygpartnerskaber.platform.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Something that the product cannot serve requests without; {@code /health/ready} asks all that are registered. */
@ConsumerType
public interface ReadinessCheck {
    /** What it is, in one word of the code, for the answer: {@code database}. */
    String name();

    /** Whether it is there right now. Takes a few seconds at most and throws nothing. */
    boolean isReady();
}
