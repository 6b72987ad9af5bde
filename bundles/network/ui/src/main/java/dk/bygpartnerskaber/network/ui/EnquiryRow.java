package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Enquiry;
import dk.bygpartnerskaber.network.api.EnquiryState;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An enquiry with the names of those who have to do with it. */
public record EnquiryRow(ViewContext view, Enquiry enquiry, Map<RecordRef, Link> links) {

    /** Their names are asked for together. */
    static List<EnquiryRow> of(ViewContext view, RecordNames names, List<Enquiry> enquiries) {
        List<RecordRef> all =
                enquiries.stream().flatMap(EnquiryRow::records).distinct().toList();
        Map<RecordRef, Link> links = names.of(view, all);
        return enquiries.stream().map(one -> new EnquiryRow(view, one, links)).toList();
    }

    private static Stream<RecordRef> records(Enquiry one) {
        return Stream.of(
                        Optional.of(one.details().from()),
                        ref("person", one.details().owner()),
                        ref("person", one.answer().decidedBy()),
                        ref("partnership", one.answer().partnership()),
                        ref("interaction", one.interaction().orElse(null)))
                .flatMap(Optional::stream);
    }

    private static Optional<RecordRef> ref(String type, String id) {
        return Optional.ofNullable(id).map(known -> new RecordRef(type, known));
    }

    public String url() {
        return view.url("/network/enquiries/" + enquiry.id());
    }

    public Link from() {
        RecordRef from = enquiry.details().from();
        return link(from).orElseGet(() -> new Link(view.text("record." + from.type()), view.url("/")));
    }

    public Optional<Link> owner() {
        return ref("person", enquiry.details().owner()).flatMap(this::link);
    }

    public Optional<Link> decidedBy() {
        return ref("person", enquiry.answer().decidedBy()).flatMap(this::link);
    }

    public Optional<Link> partnership() {
        return ref("partnership", enquiry.answer().partnership()).flatMap(this::link);
    }

    /** The contact that was noted with the answer; empty also when the reader may not see it. */
    public Optional<Link> contact() {
        return ref("interaction", enquiry.interaction().orElse(null)).flatMap(this::link);
    }

    private Optional<Link> link(RecordRef record) {
        return Optional.ofNullable(links.get(record));
    }

    public String state() {
        return Labels.of(view, enquiry.state());
    }

    /** Colour of the tag of the state. */
    public String kind() {
        return kind(enquiry.state());
    }

    private static String kind(EnquiryState state) {
        return switch (state) {
            case OPEN -> "p";
            case LATER -> "warn";
            case YES -> "good";
            case NO -> "";
        };
    }

    public Optional<LocalDate> due() {
        return enquiry.due();
    }

    public boolean isOverdue() {
        return due().filter(day -> day.isBefore(view.today())).isPresent();
    }

    public boolean isDueToday() {
        return due().filter(view.today()::equals).isPresent();
    }

    /** {@code Rockmuseet · modtaget 3. maj 2026}; without the name on the page of the one who asked. */
    public String words(RecordRef here) {
        String day = view.date(enquiry.details().received());
        return enquiry.details().from().equals(here)
                ? view.text("enquiry.received") + " " + day
                : view.text("enquiry.words", from().text(), day);
    }
}
