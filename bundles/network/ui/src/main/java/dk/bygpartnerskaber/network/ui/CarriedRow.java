package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.CarriedThing;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that somebody carries, with its name and of what it is about. */
public record CarriedRow(ViewContext view, CarriedThing thing, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<CarriedRow> of(ViewContext view, RecordNames names, List<CarriedThing> all) {
        List<RecordRef> records = all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.record()), one.about().stream()))
                .distinct()
                .toList();
        Map<RecordRef, Link> links = names.of(view, records);
        return all.stream().map(one -> new CarriedRow(view, one, links)).toList();
    }

    public Link link() {
        return links.getOrDefault(thing.record(), new Link(kind(), view.url("/")));
    }

    public String kind() {
        return view.text("record." + thing.record().type());
    }

    /** {@code Opfølgning · Danmarks Rockmuseum · senest 1. december 2026}. */
    public String words() {
        return Stream.of(
                        Optional.of(kind()),
                        thing.about().map(links::get).map(Link::text),
                        thing.due().map(day -> view.text("hand-over.due", view.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
