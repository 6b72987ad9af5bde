package dk.bygpartnerskaber.register.endpoint;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;

/** Contacts that have a name only. */
final class MemoryCards implements PersonCardService {
    private final PersonService people;

    MemoryCards(PersonService people) {
        this.people = people;
    }

    @Override
    public String card(Actor actor, String id, String protectedWord) {
        Person person = people.find(actor, id).orElseThrow(ProblemException::notFound);
        return "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + person.name() + "\r\nEND:VCARD\r\n";
    }

    @Override
    public String cards(Actor actor, List<Person> chosen, String protectedWord) {
        throw new UnsupportedOperationException();
    }
}
