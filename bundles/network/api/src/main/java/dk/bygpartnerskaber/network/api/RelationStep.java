package dk.bygpartnerskaber.network.api;

import java.time.Instant;

/**
 * A step in the history of a relation.
 *
 * @param standing where it came to stand
 * @param unusual whether it was one that is seldom taken, so that the reason is worth reading
 * @param notedBy id of the actor who wrote it down
 * @param noted when they did
 */
public record RelationStep(String id, Standing standing, boolean unusual, String notedBy, Instant noted) {}
