package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Knower;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A colleague who knows somebody, with their name and of those through whom they do. */
public record KnowerRow(ViewContext view, Knower knower, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<KnowerRow> of(ViewContext view, RecordNames names, List<Knower> all) {
        List<RecordRef> people = all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.person()), one.through().stream()))
                .distinct()
                .map(KnowerRow::person)
                .toList();
        Map<RecordRef, Link> links = names.of(view, people);
        return all.stream().map(one -> new KnowerRow(view, one, links)).toList();
    }

    private static RecordRef person(String id) {
        return new RecordRef("person", id);
    }

    public Link colleague() {
        return links.getOrDefault(
                person(knower.person()),
                new Link(view.text("record." + person(knower.person()).type()), view.url("/")));
    }

    /** Those at the organisation whom they know. */
    public List<Link> through() {
        return knower.through().stream()
                .map(id -> links.get(person(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    public String topics() {
        return String.join(", ", knower.topics());
    }

    public String since() {
        return knower.since().map(date -> Dates.format(view, date)).orElse("");
    }

    public String lastContact() {
        return knower.lastContact().map(view::day).orElse("");
    }
}
