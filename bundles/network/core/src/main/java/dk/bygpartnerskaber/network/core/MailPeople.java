package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.MailDraft.Stranger;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.documents.MailAddress;
import dk.bygpartnerskaber.platform.documents.MailMessage;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom of the register a mail is from and to, by their e-mail addresses. */
@Component(service = MailPeople.class)
public final class MailPeople {
    /** A mail to more goes to a list, not to people. */
    private static final int LOOKED_UP = 30;

    private static final PageRequest SOME = PageRequest.first(20);

    private final OrganisationService organisations;
    private final PersonService people;
    private final StaffMembers staff;

    @Activate
    public MailPeople(
            @Reference OrganisationService organisations,
            @Reference PersonService people,
            @Reference StaffMembers staff) {
        this.organisations = organisations;
        this.people = people;
        this.staff = staff;
    }

    record Found(List<RecordRef> theirs, List<String> ours, List<Stranger> strangers) {}

    Found in(Actor actor, MailMessage mail, LocalDate today) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> own = ownDomains(actor);
        addresses(mail).forEach((email, name) -> sort(actor, email, name, own, today, found));
        return found;
    }

    /** Names by their addresses, who sent it first; the name is the address where there is no other. */
    private static Map<String, String> addresses(MailMessage mail) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(mail.from().stream(), mail.to().stream(), mail.cc().stream())
                .flatMap(each -> each)
                .filter(one -> one.address().isPresent())
                .limit(LOOKED_UP)
                .forEach(one -> names.putIfAbsent(key(one), name(one)));
        return names;
    }

    private static String key(MailAddress one) {
        return one.address().orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static String name(MailAddress one) {
        return one.name().or(one::address).orElseThrow();
    }

    private void sort(Actor actor, String email, String name, Set<String> own, LocalDate today, Found found) {
        Optional<Person> person = people.list(actor, PersonQuery.text(email, SOME)).items().stream()
                .filter(one -> one.details().emails().stream().anyMatch(email::equalsIgnoreCase))
                .findFirst();
        if (person.isPresent()) {
            if (staff.isStaff(actor, person.get(), today)) {
                found.ours().add(person.get().id());
            } else {
                add(found, new RecordRef("person", person.get().id()));
            }
            return;
        }
        Optional<Organisation> organisation =
                organisations.list(actor, OrganisationQuery.text(email, SOME)).items().stream()
                        .filter(one -> email.equalsIgnoreCase(one.details().email()))
                        .findFirst();
        if (organisation.isPresent()) {
            if (!organisation.get().details().ownLibrary()) {
                add(found, new RecordRef("organisation", organisation.get().id()));
            }
        } else if (!own.contains(domain(email))) {
            found.strangers().add(new Stranger(name, email));
        }
    }

    private static void add(Found found, RecordRef record) {
        if (!found.theirs().contains(record)) {
            found.theirs().add(record);
        }
    }

    /** Where the own libraries have their addresses: who writes from there is one of us, known or not. */
    private Set<String> ownDomains(Actor actor) {
        return organisations
                .list(
                        actor,
                        OrganisationQuery.all(PageRequest.first(PageRequest.MAX_LIMIT))
                                .ofOwnLibraries())
                .items()
                .stream()
                .map(one -> one.details().email())
                .filter(Objects::nonNull)
                .map(MailPeople::domain)
                .collect(Collectors.toSet());
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
