package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forgetting a person will do.
 *
 * @param suggested texts that the record suggests: the name in its forms, if it has more than one word, e-mail addresses,
 *     phone numbers
 * @param texts those that are to go
 * @param left where those suggested that are not to go stand, and will; those that stand nowhere else are not in it
 * @param namesakes those suggested that another person is called as well
 * @param teams that the person is a member of
 * @param partnerships that the person is responsible for, or in a group of
 * @param successorOf people with a role that the person took over, whose successor they are no longer
 * @param mentions where the texts will be taken out, besides the person's own record
 * @param held records among those that must be kept as they are: while they are, texts that stand in them cannot go
 * @param modules how many things each installed module keeps about the person
 * @param imports how many files of imports go, as they hold one of the texts
 * @param selections how many saved selections of lists go, as they ask for one of the texts, are called so, or are
 *     those of the user that the person is
 * @param user the name of the user that the person is, whose account will be closed
 * @param obstacles codes of the problems that forbid it: {@code archive-hold}, {@code archive-hold-mention},
 *     {@code own-account}
 */
public record ErasurePlan(
        Person person,
        List<String> suggested,
        List<String> texts,
        Map<String, List<Mention>> left,
        List<String> namesakes,
        List<Team> teams,
        List<Partnership> partnerships,
        List<Person> successorOf,
        List<Mention> mentions,
        List<RecordRef> held,
        Map<String, Long> modules,
        int imports,
        int selections,
        Optional<String> user,
        List<String> obstacles) {}
