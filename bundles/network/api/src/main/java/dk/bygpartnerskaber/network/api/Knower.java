package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A colleague who knows an organisation or a person, because somebody has said so or because they were in contact.
 *
 * @param person id of the colleague
 * @param left whether they are on the staff no more
 * @param topics what they are said to know them from
 * @param since the earliest that was said
 * @param lastContact when they were last in contact, as far as the reader may see
 * @param stated whether somebody has said so
 * @param through ids of people at the organisation whom they are said to know
 */
public record Knower(
        String person,
        boolean left,
        List<String> topics,
        Optional<PartialDate> since,
        Optional<Instant> lastContact,
        boolean stated,
        List<String> through) {

    public Knower {
        topics = List.copyOf(topics);
        through = List.copyOf(through);
    }
}
