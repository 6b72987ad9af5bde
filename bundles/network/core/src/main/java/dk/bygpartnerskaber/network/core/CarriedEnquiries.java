package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enquiries to which somebody is still to see. */
@Component(service = CarriedEnquiries.class)
public final class CarriedEnquiries implements Carrying {
    private final NetworkStore store;
    private final EnquiryRows rows;
    private final Enquiries enquiries;

    @Activate
    public CarriedEnquiries(
            @Reference NetworkStore store, @Reference EnquiryRows rows, @Reference Enquiries enquiries) {
        this.store = store;
        this.rows = rows;
        this.enquiries = enquiries;
    }

    @Override
    public List<String> carriers(Actor actor) {
        return rows.owners();
    }

    @Override
    public List<CarriedThing> of(Actor actor, String person) {
        return rows.unansweredOf(person).stream().map(CarriedEnquiries::thing).toList();
    }

    private static CarriedThing thing(Enquiry one) {
        return new CarriedThing(
                new RecordRef(Enquiries.TYPE, one.id()),
                one.version(),
                Optional.of(one.details().from()),
                one.due());
    }

    @Override
    public void handTo(Actor actor, CarriedThing thing, String from, String to, String note) {
        Enquiry one = rows.find(thing.record().id())
                .filter(there -> there.version() == thing.version())
                .orElseThrow(ProblemException::stale);
        enquiries.update(actor, one, one.details().by(to), one.answer(), one.interaction());
        HandOverNote.log(store, actor, thing.record(), note);
    }

    /** It stands in the list of all, without anybody who sees to it. */
    @Override
    public void letGo(Actor actor, CarriedThing thing, String from, String note) {
        handTo(actor, thing, from, null, note);
    }
}
