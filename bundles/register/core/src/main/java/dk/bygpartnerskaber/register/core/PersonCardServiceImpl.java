package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.ContactCard;
import dk.bygpartnerskaber.platform.documents.ContactCards;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes people as contacts. */
@Component
public final class PersonCardServiceImpl implements PersonCardService {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final RegisterStore store;
    private final PersonService people;
    private final OrganisationService organisations;

    @Activate
    public PersonCardServiceImpl(
            @Reference RegisterStore store,
            @Reference PersonService people,
            @Reference OrganisationService organisations) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String card(Actor actor, String id, String protectedWord) {
        Person person = people.find(actor, id).orElseThrow(ProblemException::notFound);
        return written(actor, List.of(person), protectedWord);
    }

    @Override
    public String cards(Actor actor, List<Person> chosen, String protectedWord) {
        actor.require(Permission.CURATE);
        return written(actor, chosen, protectedWord);
    }

    private String written(Actor actor, List<Person> chosen, String protectedWord) {
        List<String> ids = chosen.stream()
                .flatMap(person -> openRoles(person).stream())
                .map(PersonRole::organisation)
                .distinct()
                .toList();
        Map<String, Organisation> known = organisations.findAll(actor, ids).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        StringBuilder text = new StringBuilder();
        ContactCards cards = new ContactCards(text);
        try {
            for (Person person : chosen) {
                cards.add(contact(person, known, protectedWord));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<PersonRole> openRoles(Person person) {
        return person.details().roles().stream()
                .filter(role -> role.isOpen(store.today()))
                .toList();
    }

    private ContactCard contact(Person person, Map<String, Organisation> known, String protectedWord) {
        PersonDetails details = person.details();
        List<PersonRole> roles = openRoles(person);
        boolean isProtected = roles.stream()
                .map(role -> known.get(role.organisation()))
                .anyMatch(organisation ->
                        organisation != null && organisation.details().advertisingProtected());
        return new ContactCard(
                "urn:uuid:" + person.id(),
                details.name(),
                givenName(details.name()),
                Optional.of(familyName(details.name())),
                Optional.ofNullable(details.title()),
                roles.stream()
                        .filter(role -> known.containsKey(role.organisation()))
                        .map(role -> work(role, known.get(role.organisation())))
                        .toList(),
                details.emails(),
                details.phones(),
                Optional.ofNullable(details.website()),
                isProtected ? Optional.of(protectedWord) : Optional.empty(),
                Optional.ofNullable(details.language()).flatMap(PersonCardServiceImpl::languageTag),
                person.changed().truncatedTo(ChronoUnit.SECONDS));
    }

    private static ContactCard.Work work(PersonRole role, Organisation organisation) {
        return new ContactCard.Work(
                organisation.details().name(),
                Optional.ofNullable(role.department()),
                Optional.ofNullable(role.role()));
    }

    /** The register has names as one; telephones sort by the family name, which in Denmark is the last word. */
    private static String familyName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<String> givenName(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? Optional.empty() : Optional.of(name.substring(0, last));
    }

    /** The register has languages in words. */
    private static Optional<String> languageTag(String words) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> isCalled(tag, words, DANISH) || isCalled(tag, words, Locale.ENGLISH))
                .findFirst();
    }

    private static boolean isCalled(String tag, String words, Locale in) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(in).equalsIgnoreCase(words.strip());
    }
}
