package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.SuspectedPair;
import dk.bygpartnerskaber.register.api.Suspicion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Suspects whatever a test says. */
final class FakeDuplicates implements DuplicateService {
    final List<Suspicion> suspicions = new ArrayList<>();
    final List<SuspectedPair> pairs = new ArrayList<>();
    final Set<String> dismissed = new HashSet<>();

    void suspect(String id, String name) {
        suspect(id, name, false);
    }

    void suspect(String id, String name, boolean example) {
        suspicions.add(new Suspicion(
                id, name, 90, List.of(DuplicateReason.SAME_NAME, DuplicateReason.OTHER_POSTAL_CODE), example));
    }

    @Override
    public List<Suspicion> forOrganisation(Actor actor, OrganisationDetails details) {
        return List.copyOf(suspicions);
    }

    @Override
    public List<Suspicion> forPerson(Actor actor, PersonDetails details) {
        return List.copyOf(suspicions);
    }

    @Override
    public Page<SuspectedPair> pairs(Actor actor, Optional<String> type, boolean isDismissed, PageRequest page) {
        actor.require(Permission.CURATE);
        List<SuspectedPair> items = pairs.stream()
                .filter(pair -> type.map(pair.type()::equals).orElse(true))
                .filter(pair -> dismissed.contains(pair.a().id() + pair.b().id()) == isDismissed)
                .toList();
        return new Page<>(items, Optional.empty(), OptionalLong.of(items.size()));
    }

    @Override
    public void dismiss(Actor actor, String a, String b) {
        actor.require(Permission.CURATE);
        dismissed.add(a + b);
    }

    @Override
    public void undismiss(Actor actor, String a, String b) {
        actor.require(Permission.CURATE);
        dismissed.remove(a + b);
    }
}
