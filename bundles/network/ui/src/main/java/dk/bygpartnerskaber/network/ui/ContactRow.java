package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.RichText;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contact with the names of those who took part. */
public record ContactRow(ViewContext view, Interaction contact, Map<RecordRef, Link> links) {

    private static final int LONG = 600;
    private static final int EXCERPT = 200;

    /** Their names are asked for together. */
    static List<ContactRow> of(ViewContext view, RecordNames names, List<Interaction> contacts) {
        List<RecordRef> all = contacts.stream()
                .flatMap(one -> records(one.details()))
                .distinct()
                .toList();
        Map<RecordRef, Link> links = names.of(view, all);
        return contacts.stream().map(one -> new ContactRow(view, one, links)).toList();
    }

    private static Stream<RecordRef> records(InteractionDetails details) {
        return Stream.of(
                        details.theirs().stream(),
                        details.ours().stream().map(id -> new RecordRef("person", id)),
                        Stream.ofNullable(details.partnership()).map(id -> new RecordRef("partnership", id)))
                .flatMap(each -> each);
    }

    public String url() {
        return view.url("/network/contacts/" + contact.id());
    }

    public List<Link> theirs() {
        return theirs(null);
    }

    /** But for the record on whose page it stands. */
    public List<Link> theirs(RecordRef here) {
        return contact.details().theirs().stream()
                .filter(one -> !one.equals(here))
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public Optional<Link> partnership() {
        return Optional.ofNullable(contact.details().partnership())
                .map(id -> links.get(new RecordRef("partnership", id)));
    }

    /** Whether it was about the partnership on whose page it stands. */
    public boolean isAbout(RecordRef here) {
        return here != null && here.id().equals(contact.details().partnership());
    }

    /** {@code Møde, i dag · Lis Bo}. */
    public String words() {
        String ours = contact.details().ours().stream()
                .map(id -> links.get(new RecordRef("person", id)))
                .filter(Objects::nonNull)
                .map(Link::text)
                .collect(Collectors.joining(", "));
        String what = view.text(
                "contact.words",
                Labels.of(view, contact.details().kind()),
                view.day(contact.details().at()));
        return ours.isEmpty() ? what : what + " · " + ours;
    }

    public Html note() {
        return RichText.html(contact.details().note());
    }

    /** How a long note begins; empty for one that can be shown whole. */
    public Optional<String> beginning() {
        return Optional.ofNullable(contact.details().note())
                .filter(note -> note.length() > LONG)
                .map(note -> note.replace("**", "").replaceAll("\\s+", " "))
                .map(ContactRow::excerpt);
    }

    /** Up to the end of a word; nothing of one word alone. */
    private static String excerpt(String line) {
        return line.length() <= EXCERPT ? line : line.substring(0, Math.max(0, line.lastIndexOf(' ', EXCERPT))) + " …";
    }

    public boolean mayChange() {
        return view.may(Permission.EDIT);
    }

    public boolean mayDelete() {
        return view.may(Permission.CURATE)
                || contact.notedBy().equals(view.actor().id());
    }
}
