package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The relations that somebody looks after, but for those that have ended. */
@Component(service = CarriedRelations.class)
public final class CarriedRelations implements Carrying {
    private final NetworkStore store;
    private final RelationRows rows;
    private final RelationService relations;

    @Activate
    public CarriedRelations(
            @Reference NetworkStore store, @Reference RelationRows rows, @Reference RelationService relations) {
        this.store = store;
        this.rows = rows;
        this.relations = relations;
    }

    @Override
    public List<String> carriers(Actor actor) {
        return rows.owners();
    }

    @Override
    public List<CarriedThing> of(Actor actor, String person) {
        return rows.ownedBy(person).stream()
                .filter(one -> one.standing().isOpen())
                .map(CarriedRelations::thing)
                .toList();
    }

    private static CarriedThing thing(Relation one) {
        return new CarriedThing(
                new RecordRef(Relations.TYPE, one.id()),
                one.version(),
                Optional.ofNullable(one.details().partnership()).map(id -> new RecordRef("partnership", id)),
                Optional.empty());
    }

    @Override
    public void handTo(Actor actor, CarriedThing thing, String from, String to, String note) {
        Relation one = relations.find(actor, thing.record().id()).orElseThrow(ProblemException::notFound);
        relations.update(actor, one.id(), thing.version(), one.details().ownedBy(to));
        HandOverNote.log(store, actor, thing.record(), note);
    }

    /** It goes on without anybody who looks after it. */
    @Override
    public void letGo(Actor actor, CarriedThing thing, String from, String note) {
        handTo(actor, thing, from, null, note);
    }
}
