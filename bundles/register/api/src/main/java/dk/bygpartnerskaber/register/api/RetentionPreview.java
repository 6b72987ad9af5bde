package dk.bygpartnerskaber.register.api;

import java.util.List;

/**
 * What a rule would do now.
 *
 * @param total how many people it applies to
 * @param goes those who would be erased, in order of their names, as many as were asked for
 * @param stays those among them who would not, since they or a record that mentions them must be kept
 */
public record RetentionPreview(RetentionRule rule, long total, List<Person> goes, List<Person> stays) {}
