package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.FollowUp;
import dk.bygpartnerskaber.network.api.FollowUpState;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A follow-up with the names of who does it and what it is about. */
public record FollowUpRow(ViewContext view, FollowUp one, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<FollowUpRow> of(ViewContext view, RecordNames names, List<FollowUp> all) {
        List<RecordRef> records = all.stream()
                .flatMap(one -> Stream.concat(
                        Stream.ofNullable(one.details().about()),
                        Stream.ofNullable(one.details().owner()).map(FollowUpRow::person)))
                .distinct()
                .toList();
        Map<RecordRef, Link> links = names.of(view, records);
        return all.stream().map(one -> new FollowUpRow(view, one, links)).toList();
    }

    private static RecordRef person(String id) {
        return new RecordRef("person", id);
    }

    public String url() {
        return view.url(FollowUpsPage.PATH + "/" + one.id());
    }

    public Optional<Link> about() {
        return Optional.ofNullable(one.details().about()).map(links::get);
    }

    /** Who does it; says so when nobody does. */
    public String owner() {
        return Optional.ofNullable(one.details().owner())
                .map(id -> links.get(person(id)))
                .map(Link::text)
                .orElseGet(() -> view.text("follow-up.nobody"));
    }

    public boolean isOpen() {
        return one.state() == FollowUpState.OPEN;
    }

    public boolean isLate() {
        return isOpen() && one.details().due().isBefore(view.today());
    }

    public boolean isToday() {
        return isOpen() && one.details().due().isEqual(view.today());
    }

    /** What has become of it, where something has. */
    public String state() {
        return Labels.of(view, one.state());
    }

    public boolean mayChange() {
        return view.may(Permission.EDIT);
    }
}
