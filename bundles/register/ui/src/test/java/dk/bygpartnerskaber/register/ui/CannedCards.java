package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import java.util.List;
import java.util.stream.Collectors;

/** Contacts that say no more than whose they are. */
final class CannedCards implements PersonCardService {

    @Override
    public String card(Actor actor, String id, String protectedWord) {
        return "card of " + id + "\n";
    }

    @Override
    public String cards(Actor actor, List<Person> people, String protectedWord) {
        return people.stream()
                .map(person -> card(actor, person.id(), protectedWord))
                .collect(Collectors.joining());
    }
}
