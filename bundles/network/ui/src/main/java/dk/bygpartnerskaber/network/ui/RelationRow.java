package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation with the names of what it joins. */
public record RelationRow(ViewContext view, Relation relation, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<RelationRow> of(ViewContext view, RecordNames names, List<Relation> relations) {
        List<RecordRef> all = relations.stream()
                .flatMap(one -> records(one.details(), one.standing().decidedBy()))
                .distinct()
                .toList();
        Map<RecordRef, Link> links = names.of(view, all);
        return relations.stream().map(one -> new RelationRow(view, one, links)).toList();
    }

    private static Stream<RecordRef> records(RelationDetails details, String decidedBy) {
        return Stream.of(
                        Optional.of(details.ours()),
                        Optional.of(details.theirs()),
                        ref("partnership", details.partnership()),
                        ref("person", details.owner()),
                        ref("person", decidedBy))
                .flatMap(Optional::stream);
    }

    private static Optional<RecordRef> ref(String type, String id) {
        return Optional.ofNullable(id).map(known -> new RecordRef(type, known));
    }

    public String url() {
        return view.url("/network/relations/" + relation.id());
    }

    public Link ours() {
        return link(relation.details().ours());
    }

    public Link theirs() {
        return link(relation.details().theirs());
    }

    public Optional<Link> partnership() {
        return ref("partnership", relation.details().partnership()).map(this::link);
    }

    public Optional<Link> owner() {
        return ref("person", relation.details().owner()).map(this::link);
    }

    public Optional<Link> person(String id) {
        return ref("person", id).map(this::link);
    }

    private Link link(RecordRef record) {
        return links.getOrDefault(record, new Link(view.text("record." + record.type()), view.url("/")));
    }

    /** What it is about: the title of a partnership, or in general. */
    public String matter() {
        return partnership().map(Link::text).orElseGet(() -> view.text("relation.in-general"));
    }

    public String standing() {
        return StandingWords.of(view, relation.standing());
    }

    public String kind() {
        return StandingWords.kind(relation.standing());
    }

    /** When somebody was last in contact, in words. */
    public String lastContact() {
        return relation.care()
                .lastContact()
                .map(moment -> view.text("care.last", view.day(moment)))
                .orElseGet(() -> view.text("care.never"));
    }

    /** Where one notes a contact with the other side. */
    public String noteUrl() {
        RecordRef theirs = relation.details().theirs();
        return view.url("/network/contacts/new?" + theirs.type() + "=" + theirs.id()
                + (relation.details().partnership() == null
                        ? ""
                        : "&partnership=" + relation.details().partnership()));
    }

    /** Whether it reminds somebody now. */
    public boolean needsCare() {
        return relation.care().due().filter(day -> !day.isAfter(view.today())).isPresent()
                && relation.care()
                        .restsUntil()
                        .filter(day -> day.isAfter(view.today()))
                        .isEmpty();
    }

    /** Whether contact has been too long ago. */
    public boolean isOverdue() {
        return needsCare()
                && relation.care()
                        .overdue()
                        .filter(day -> !day.isAfter(view.today()))
                        .isPresent();
    }
}
