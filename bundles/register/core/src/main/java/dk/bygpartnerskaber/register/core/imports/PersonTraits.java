package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.duplicates.Contacts;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what people of one name are told apart: addresses and numbers, however they are written, and organisations. Not
 * thread-safe.
 */
final class PersonTraits {
    private final Set<String> emails;
    private final Set<String> phones;
    private final Set<String> organisations;

    private PersonTraits(Collection<String> emails, Collection<String> phones, Collection<String> organisations) {
        this.emails = keys(emails, SearchText::key);
        this.phones = keys(phones, Contacts::phoneKey);
        this.organisations = new TreeSet<>(organisations);
    }

    private static Set<String> keys(Collection<String> written, Function<String, String> key) {
        return written.stream().map(key).collect(Collectors.toCollection(TreeSet::new));
    }

    static PersonTraits none() {
        return new PersonTraits(List.of(), List.of(), List.of());
    }

    static PersonTraits of(PersonDetails details) {
        return new PersonTraits(
                details.emails(),
                details.phones(),
                details.roles().stream().map(PersonRole::organisation).toList());
    }

    static PersonTraits of(List<String> emails, List<String> phones, List<String> organisations) {
        return new PersonTraits(emails, phones, organisations);
    }

    void add(PersonTraits more) {
        emails.addAll(more.emails);
        phones.addAll(more.phones);
        organisations.addAll(more.organisations);
    }

    boolean isEmpty() {
        return emails.isEmpty() && phones.isEmpty() && organisations.isEmpty();
    }

    /**
     * How much two have in common, 0 for nothing. An e-mail address counts more than a number, and this more than an
     * organisation, which counts only where the addresses are not others.
     */
    int likeness(PersonTraits other) {
        boolean email = !Collections.disjoint(emails, other.emails);
        boolean place = (email || emails.isEmpty() || other.emails.isEmpty())
                && !Collections.disjoint(organisations, other.organisations);
        return (email ? 4 : 0) + (Collections.disjoint(phones, other.phones) ? 0 : 2) + (place ? 1 : 0);
    }

    /** The addresses and numbers, for telling from one reading of a file to the next. */
    String key() {
        return String.join(" ", emails) + '\n' + String.join(" ", phones);
    }
}
