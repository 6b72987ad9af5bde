package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One field in which people type the name of an organisation or a person. A name that several have, or nobody, is asked
 * about; who is not there yet is created on the way.
 */
final class PartyPicker {
    /** Behind the field's name: what was chosen, as {@code type:id}. */
    static final String CHOSEN = "Ref";

    /** Behind the field's name: {@code organisation} or {@code person}, to be created with the name. */
    static final String CREATE = "Create";

    private static final int SUGGESTIONS = 12;

    private final OrganisationService organisations;
    private final PersonService people;

    PartyPicker(OrganisationService organisations, PersonService people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** Somebody who may be meant, told from others. */
    private record Candidate(RecordRef record, String name, String label, List<String> aliases) {
        boolean isCalled(String typed) {
            return Stream.concat(Stream.of(name, label), aliases.stream()).anyMatch(typed::equalsIgnoreCase);
        }

        Option option() {
            return new Option(record.type() + ":" + record.id(), label);
        }
    }

    /** Names to complete what is typed. */
    List<String> suggestions(Actor actor, String typed) {
        return search(actor, typed).stream().map(Candidate::label).distinct().toList();
    }

    /** Those who may be meant by what stands in a field that was refused. */
    List<Option> candidates(Actor actor, Form form, String field) {
        return form.isFaulty(field)
                ? search(actor, form.value(field)).stream()
                        .map(Candidate::option)
                        .toList()
                : List.of();
    }

    /** What a record is called in the field. */
    String name(Actor actor, RecordRef record) {
        return record.type().equals("person")
                ? people.find(actor, record.id())
                        .map(one -> candidate(actor, one).label())
                        .orElse("")
                : organisations.find(actor, record.id()).map(Organisation::name).orElse("");
    }

    /**
     * Who is meant by what stands in a field; the form says why when nobody is. Nobody is created while something else is wrong
     * with the form; whoever is, is chosen in it from then on.
     */
    Optional<RecordRef> resolve(ViewContext view, Form form, String field) {
        return resolve(view, form, field, Optional.empty());
    }

    /** @param email the address to create somebody with */
    Optional<RecordRef> resolve(ViewContext view, Form form, String field, Optional<String> email) {
        String create = form.value(field + CREATE);
        String typed = form.value(field).strip();
        Optional<RecordRef> chosen = Optional.ofNullable(RelationChoices.ref(form.value(field + CHOSEN)))
                .filter(one -> isMeant(view, one, typed));
        if (typed.isEmpty() || chosen.isPresent()) {
            return chosen;
        }
        if (!create.isEmpty() && form.isRefused()) {
            return Optional.empty();
        }
        if (!create.isEmpty()) {
            RecordRef created = created(view.actor(), create, typed, email);
            form.set(field + CHOSEN, created.type() + ":" + created.id()).set(field + CREATE, (String) null);
            return Optional.of(created);
        }
        List<Candidate> called = search(view.actor(), typed).stream()
                .filter(one -> one.isCalled(typed))
                .toList();
        if (called.size() == 1) {
            return Optional.of(called.get(0).record());
        }
        form.refuse(field, view.text(called.isEmpty() ? "party.unknown" : "party.several", typed));
        return Optional.empty();
    }

    /** Whether a text still means the record that was chosen before. */
    private boolean isMeant(ViewContext view, RecordRef record, String typed) {
        return !typed.isEmpty()
                && name(view.actor(), record).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private RecordRef created(Actor actor, String type, String name, Optional<String> email) {
        if (type.equals("person")) {
            PersonDetails details =
                    PersonDetails.builder(name).emails(email.stream().toList()).build();
            return new RecordRef(type, people.create(actor, details).id());
        }
        OrganisationDetails details =
                OrganisationDetails.builder(name).email(email.orElse(null)).build();
        return new RecordRef(
                "organisation", organisations.create(actor, details).id());
    }

    private List<Candidate> search(Actor actor, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        PageRequest some = PageRequest.first(SUGGESTIONS);
        // a suggestion for a person ends with where they are
        String name = typed.contains(", ") ? typed.substring(0, typed.lastIndexOf(", ")) : typed;
        return Stream.concat(
                        organisations.list(actor, OrganisationQuery.text(typed, some)).items().stream()
                                .map(PartyPicker::candidate),
                        Stream.of(typed, name)
                                .distinct()
                                .flatMap(text -> people.list(actor, PersonQuery.text(text, some)).items().stream())
                                .distinct()
                                .map(one -> candidate(actor, one)))
                .toList();
    }

    private static Candidate candidate(Organisation one) {
        return new Candidate(
                new RecordRef("organisation", one.id()),
                one.name(),
                one.name(),
                one.details().aliases());
    }

    private Candidate candidate(Actor actor, Person one) {
        Optional<String> place = one.details().roles().stream()
                .filter(role -> role.to() == null)
                .map(PersonRole::organisation)
                .findFirst()
                .flatMap(id -> organisations.find(actor, id))
                .map(Organisation::name);
        String label = place.map(at -> one.name() + ", " + at).orElse(one.name());
        return new Candidate(new RecordRef("person", one.id()), one.name(), label, List.of());
    }
}
