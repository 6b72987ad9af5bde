package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Responsible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The partnerships that somebody is responsible for, but for those that have ended. */
@Component(service = CarriedPartnerships.class)
public final class CarriedPartnerships implements Carrying {
    private final NetworkStore store;
    private final PartnershipService partnerships;

    @Activate
    public CarriedPartnerships(@Reference NetworkStore store, @Reference PartnershipService partnerships) {
        this.store = store;
        this.partnerships = partnerships;
    }

    @Override
    public List<String> carriers(Actor actor) {
        return partnerships.responsiblePeople(actor);
    }

    @Override
    public List<CarriedThing> of(Actor actor, String person) {
        PartnershipQuery query = PartnershipQuery.builder()
                .responsible(Optional.of(person))
                .build(PageRequest.first(PageRequest.MAX_LIMIT));
        return partnerships.list(actor, query).items().stream()
                .filter(one -> one.details().status() != PartnershipStatus.ENDED)
                .map(one -> new CarriedThing(
                        new RecordRef("partnership", one.id()), one.version(), Optional.empty(), Optional.empty()))
                .toList();
    }

    @Override
    public void handTo(Actor actor, CarriedThing thing, String from, String to, String note) {
        change(actor, thing, all -> all.map(one -> one.person().equals(from) ? one.by(to) : one), note);
    }

    /** The others go on being responsible. */
    @Override
    public void letGo(Actor actor, CarriedThing thing, String from, String note) {
        change(actor, thing, all -> all.filter(one -> !one.person().equals(from)), note);
    }

    /** What becomes of those who are responsible. */
    private interface Change {
        Stream<Responsible> of(Stream<Responsible> all);
    }

    private void change(Actor actor, CarriedThing thing, Change change, String note) {
        Partnership one = partnerships.find(actor, thing.record().id()).orElseThrow(ProblemException::notFound);
        // whoever takes over may be responsible already
        Map<String, Responsible> each = new LinkedHashMap<>();
        change.of(one.details().responsible().stream())
                .forEach(responsible -> each.merge(responsible.person(), responsible, Responsible::with));
        partnerships.update(
                actor,
                one.id(),
                thing.version(),
                one.details().toBuilder()
                        .responsible(List.copyOf(each.values()))
                        .build());
        HandOverNote.log(store, actor, thing.record(), note);
    }
}
