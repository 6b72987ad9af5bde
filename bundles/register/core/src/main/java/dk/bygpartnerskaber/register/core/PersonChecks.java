package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether details of a person fit what else there is: organisations, other people, users. */
@Component(service = PersonChecks.class)
public final class PersonChecks {
    private final RegisterStore store;
    private final Organisations organisations;
    private final LocalUsers users;

    @Activate
    public PersonChecks(
            @Reference RegisterStore store, @Reference Organisations organisations, @Reference LocalUsers users) {
        this.store = store;
        this.organisations = organisations;
        this.users = users;
    }

    /**
     * Looks at details that a person is to have.
     *
     * @param before those that the person has; {@code null} for a new one
     * @throws ProblemException with everything that is wrong
     */
    void check(EntityManager entities, Actor actor, String id, PersonDetails before, PersonDetails details) {
        List<FieldProblem> problems = new ArrayList<>(PersonRules.problems(details, store.today()));
        problems.addAll(unknown(entities, id, details.roles()));
        String user = before == null ? null : before.user();
        if (!Objects.equals(user, details.user())) {
            user(entities, actor, user, details.user()).ifPresent(code -> problems.add(FieldProblem.of("user", code)));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    private List<FieldProblem> unknown(EntityManager entities, String id, List<PersonRole> roles) {
        Set<String> named = roles.stream()
                .map(PersonRole::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> places = organisations.byIds(entities, named).stream()
                .map(OrganisationEntity::id)
                .collect(Collectors.toSet());
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            PersonRole role = roles.get(i);
            if (role.organisation() != null && !places.contains(role.organisation())) {
                problems.add(FieldProblem.of("roles/" + i + "/organisation", "no-such-organisation"));
            }
            if (id.equals(role.successor())) {
                problems.add(FieldProblem.of("roles/" + i + "/successor", "own-successor"));
            } else if (role.successor() != null && !exists(entities, role.successor())) {
                problems.add(FieldProblem.of("roles/" + i + "/successor", "no-such-person"));
            }
        }
        return problems;
    }

    private static boolean exists(EntityManager entities, String person) {
        return Ids.isId(person) && entities.find(PersonEntity.class, person) != null;
    }

    /** Why a tie to a user cannot become another. */
    private Optional<String> user(EntityManager entities, Actor actor, String before, String after) {
        boolean own = (before == null || before.equals(actor.id())) && (after == null || after.equals(actor.id()));
        if (!own && !actor.may(Permission.CURATE)) {
            return Optional.of("other-user");
        }
        if (after == null) {
            return Optional.empty();
        }
        if (!Ids.isId(after) || users.nameOf(actor, after).isEmpty()) {
            return Optional.of("no-such-user");
        }
        return isTaken(entities, after) ? Optional.of("user-taken") : Optional.empty();
    }

    private static boolean isTaken(EntityManager entities, String user) {
        return entities.createQuery("SELECT COUNT(e) FROM PersonEntity e WHERE e.user = :user", Long.class)
                        .setParameter("user", user)
                        .getSingleResult()
                > 0;
    }
}
