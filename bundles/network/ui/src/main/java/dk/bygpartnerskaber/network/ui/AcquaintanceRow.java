package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That a colleague knows somebody, with the names of the two. */
public record AcquaintanceRow(ViewContext view, Acquaintance acquaintance, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<AcquaintanceRow> of(ViewContext view, RecordNames names, List<Acquaintance> all) {
        List<RecordRef> records = all.stream()
                .flatMap(one -> Stream.of(staff(one), one.details().theirs()))
                .distinct()
                .toList();
        Map<RecordRef, Link> links = names.of(view, records);
        return all.stream().map(one -> new AcquaintanceRow(view, one, links)).toList();
    }

    private static RecordRef staff(Acquaintance one) {
        return new RecordRef("person", one.details().staff());
    }

    public String url() {
        return view.url("/network/acquaintances/" + acquaintance.id());
    }

    public Link staff() {
        return link(staff(acquaintance));
    }

    public Link theirs() {
        return link(acquaintance.details().theirs());
    }

    private Link link(RecordRef record) {
        return links.getOrDefault(record, new Link(view.text("record." + record.type()), view.url("/")));
    }

    /** {@code Musik · siden 2019}; blank when nothing more was said. */
    public String words() {
        return Stream.of(
                        Optional.ofNullable(acquaintance.details().topic()),
                        Optional.ofNullable(acquaintance.details().since())
                                .map(since -> view.text("relation.since.short", Dates.format(view, since))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
