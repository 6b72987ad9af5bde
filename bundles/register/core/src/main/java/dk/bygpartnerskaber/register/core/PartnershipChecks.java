package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.PartnershipBuilder;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.ValueList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** Whether details of a partnership fit what else there is: organisations, people, other partnerships, lists of values. */
final class PartnershipChecks {
    /** A field whose values come from a list. */
    private record Listed(
            ValueList list,
            String field,
            Function<PartnershipDetails, List<String>> values,
            BiConsumer<PartnershipBuilder, List<String>> setter) {}

    private static final List<Listed> LISTED = List.of(
            new Listed(
                    ValueList.OWN_PURPOSES,
                    "ownPurposes",
                    PartnershipDetails::ownPurposes,
                    PartnershipBuilder::ownPurposes),
            new Listed(
                    ValueList.TARGET_GROUPS,
                    "targetGroups",
                    PartnershipDetails::targetGroups,
                    PartnershipBuilder::targetGroups),
            new Listed(
                    ValueList.AGE_GROUPS, "ageGroups", PartnershipDetails::ageGroups, PartnershipBuilder::ageGroups));

    private final Organisations organisations;
    private final Values values;
    private final RegisterStore store;

    PartnershipChecks(Organisations organisations, Values values, RegisterStore store) {
        this.organisations = organisations;
        this.values = values;
        this.store = store;
    }

    /**
     * The details with the library that is meant.
     *
     * @param id the partnership that would get them; {@code null} for a new one
     * @param before what the record has; what it has of lists of values is never wrong
     * @throws ProblemException with everything that is wrong
     */
    PartnershipDetails checked(
            EntityManager entities, Actor actor, String id, PartnershipDetails before, PartnershipDetails given) {
        List<FieldProblem> problems = new ArrayList<>();
        PartnershipDetails details = given;
        if (given.library() == null) {
            try {
                details = given.toBuilder().library(onlyLibrary(entities)).build();
            } catch (ProblemException none) {
                problems.addAll(none.fields());
            }
        }
        problems.addAll(PartnershipRules.problems(details));
        problems.addAll(unknown(entities, details));
        problems.addAll(new PartnershipStaffChecks(entities, store.today()).problems(before, details));
        for (Listed listed : LISTED) {
            problems.addAll(values.problems(
                    actor,
                    listed.list(),
                    listed.field(),
                    listed.values().apply(before),
                    listed.values().apply(details)));
        }
        PartnershipOrigins.problem(entities, id, details.originatesFrom()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return details;
    }

    /** The details with their values as the lists spell them; new ones have joined the lists. */
    PartnershipDetails taken(Actor actor, PartnershipDetails before, PartnershipDetails details) {
        PartnershipBuilder builder = details.toBuilder();
        for (Listed listed : LISTED) {
            listed.setter()
                    .accept(
                            builder,
                            values.taken(
                                    actor,
                                    listed.list(),
                                    listed.values().apply(before),
                                    listed.values().apply(details)));
        }
        return builder.build();
    }

    private List<FieldProblem> unknown(EntityManager entities, PartnershipDetails details) {
        Map<String, OrganisationEntity> known =
                organisations.byIds(entities, union(details.partners(), details.library())).stream()
                        .collect(Collectors.toMap(OrganisationEntity::id, o -> o));
        List<FieldProblem> problems = new ArrayList<>();
        OrganisationEntity library = known.get(details.library());
        if (details.library() != null && (library == null || !library.details().ownLibrary())) {
            problems.add(FieldProblem.of("library", "not-own-library"));
        }
        for (int i = 0; i < details.partners().size(); i++) {
            if (!known.containsKey(details.partners().get(i))) {
                problems.add(FieldProblem.of("partners/" + i, "no-such-organisation"));
            }
        }
        return problems;
    }

    private static Set<String> union(List<String> partners, String library) {
        // what is no id may be more than the database can take
        return Stream.concat(partners.stream(), Stream.ofNullable(library))
                .filter(Ids::isId)
                .collect(Collectors.toSet());
    }

    /** @throws ProblemException when there is none, or more than one */
    String onlyLibrary(EntityManager entities) {
        List<String> libraries = entities.createQuery(
                        "SELECT e.id FROM OrganisationEntity e WHERE e.ownLibrary = TRUE", String.class)
                .setMaxResults(2)
                .getResultList();
        if (libraries.size() != 1) {
            throw ProblemException.invalid(
                    FieldProblem.of("library", libraries.isEmpty() ? "no-own-library" : "required"));
        }
        return libraries.get(0);
    }
}
