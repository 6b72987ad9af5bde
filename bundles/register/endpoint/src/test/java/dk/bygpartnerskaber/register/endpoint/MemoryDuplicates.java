package dk.bygpartnerskaber.register.endpoint;

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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Suspects one record of each kind, and knows one pair. */
final class MemoryDuplicates implements DuplicateService {
    static final String ONE = "0197b7a4-0000-7000-8000-00000000000b";
    static final String OTHER = "0197b7a4-0000-7000-8000-00000000000c";

    private final Set<String> dismissed = new ConcurrentSkipListSet<>();

    @Override
    public List<Suspicion> forOrganisation(Actor actor, OrganisationDetails details) {
        actor.require(Permission.READ);
        return List.of(new Suspicion(
                ONE, details.name() + "!", 92, List.of(DuplicateReason.SAME_NAME, DuplicateReason.OTHER_CVR), false));
    }

    @Override
    public List<Suspicion> forPerson(Actor actor, PersonDetails details) {
        actor.require(Permission.READ);
        return List.of(new Suspicion(ONE, details.name() + "!", 55, List.of(DuplicateReason.SAME_EMAIL), false));
    }

    @Override
    public Page<SuspectedPair> pairs(Actor actor, Optional<String> type, boolean dismissed, PageRequest page) {
        actor.require(Permission.CURATE);
        SuspectedPair pair = new SuspectedPair(
                type.orElse("organisation"),
                new SuspectedPair.Member(ONE, "Koret Klang"),
                new SuspectedPair.Member(OTHER, "Koret Klang!"),
                84,
                List.of(DuplicateReason.SAME_NAME),
                dismissed);
        boolean shown = this.dismissed.contains(ONE + OTHER) == dismissed;
        return new Page<>(shown ? List.of(pair) : List.of(), Optional.empty(), OptionalLong.empty());
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
