package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person has to do with partnerships.
 *
 * @param responsible those that the person is responsible for
 * @param others those in which they are in a group only
 */
public record PersonParts(List<Part> responsible, List<Part> others) {

    /**
     * A partnership.
     *
     * @param words what the person is in it
     */
    public record Part(Partnership partnership, String words) {}

    static PersonParts of(ViewContext view, PartnershipService partnerships, String person) {
        PartnershipQuery query =
                PartnershipQuery.builder().person(Optional.of(person)).build(PageRequest.first(PageRequest.MAX_LIMIT));
        return of(view, partnerships.list(view.actor(), query).items(), person);
    }

    static PersonParts of(ViewContext view, List<Partnership> partnerships, String person) {
        List<Part> responsible = partnerships.stream()
                .filter(p -> responsible(p.details(), person).isPresent())
                .map(p -> new Part(p, words(view, p.details(), person)))
                .toList();
        List<Part> others = partnerships.stream()
                .filter(p -> responsible(p.details(), person).isEmpty())
                .map(p -> new Part(p, words(view, p.details(), person)))
                .filter(part -> !part.words.isEmpty())
                .toList();
        return new PersonParts(responsible, others);
    }

    public List<Part> all() {
        return Stream.concat(responsible.stream(), others.stream()).toList();
    }

    private static Optional<Responsible> responsible(PartnershipDetails details, String person) {
        return details.responsible().stream()
                .filter(one -> person.equals(one.person()))
                .findFirst();
    }

    private static String words(ViewContext view, PartnershipDetails details, String person) {
        Stream<String> role = responsible(details, person)
                .map(one -> one.role() == null ? view.text("partnership.responsible.one") : one.role())
                .stream();
        return Stream.of(
                        role,
                        member(view, "projectGroup", details.projectGroup(), person),
                        member(view, "steeringGroup", details.steeringGroup(), person))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> member(ViewContext view, String field, WorkGroup group, String person) {
        String name = view.text("partnership." + field);
        return group == null
                ? Stream.of()
                : group.members().stream()
                        .filter(member -> person.equals(member.person()))
                        .map(GroupMember::role)
                        .map(role -> role == null ? name : name + ": " + role);
    }
}
