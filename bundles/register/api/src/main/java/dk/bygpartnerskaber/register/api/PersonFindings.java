package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Mention;
import java.util.List;

/**
 * Where a text was found.
 *
 * @param people whose own records have it
 * @param mentions where people have typed it otherwise
 */
public record PersonFindings(List<Person> people, List<Mention> mentions) {}
