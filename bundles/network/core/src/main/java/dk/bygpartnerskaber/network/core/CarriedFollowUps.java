package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpService;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody is still to do. */
@Component(service = CarriedFollowUps.class)
public final class CarriedFollowUps implements Carrying {
    private final NetworkStore store;
    private final FollowUpRows rows;
    private final FollowUpService followUps;

    @Activate
    public CarriedFollowUps(
            @Reference NetworkStore store, @Reference FollowUpRows rows, @Reference FollowUpService followUps) {
        this.store = store;
        this.rows = rows;
        this.followUps = followUps;
    }

    @Override
    public List<String> carriers(Actor actor) {
        return rows.owners();
    }

    @Override
    public List<CarriedThing> of(Actor actor, String person) {
        return followUps.waitingFor(actor, person).stream()
                .map(CarriedFollowUps::thing)
                .toList();
    }

    private static CarriedThing thing(FollowUp one) {
        return new CarriedThing(
                new RecordRef(FollowUps.TYPE, one.id()),
                one.version(),
                Optional.ofNullable(one.details().about()),
                Optional.of(one.details().due()));
    }

    @Override
    public void handTo(Actor actor, CarriedThing thing, String from, String to, String note) {
        FollowUp one = followUps.find(actor, thing.record().id()).orElseThrow(ProblemException::notFound);
        followUps.update(actor, one.id(), thing.version(), one.details().by(to));
        HandOverNote.log(store, actor, thing.record(), note);
    }

    /** It is dropped, and keeps the note itself. */
    @Override
    public void letGo(Actor actor, CarriedThing thing, String from, String note) {
        followUps.close(actor, thing.record().id(), thing.version(), FollowUpState.DROPPED, note);
    }
}
