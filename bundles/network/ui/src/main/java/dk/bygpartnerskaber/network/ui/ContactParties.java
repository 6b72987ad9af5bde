package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who took part in a contact, in its form: those who are ticked on either side, and one more that is typed or chosen. A button
 * adds that one and shows the form again; the one that saves it does so too.
 */
final class ContactParties {
    /** Those on the other side who are ticked, as {@code type:id}. */
    static final String MORE = "more";

    /** A name to add to them. */
    static final String NAME = "moreName";

    /** Ids of those of the staff who are ticked. */
    static final String OURS = "ours";

    /** One to add to them. */
    static final String COLLEAGUE = "colleague";

    static final List<String> FIELDS =
            List.of(MORE, NAME, NAME + PartyPicker.CHOSEN, NAME + PartyPicker.CREATE, OURS, COLLEAGUE);

    private final PartyPicker picker;
    private final RecordNames names;

    ContactParties(PartyPicker picker, RecordNames names) {
        this.picker = picker;
        this.names = names;
    }

    static void set(Form form, InteractionDetails details) {
        form.set(MORE, details.theirs().stream().map(ContactParties::text).toList());
        form.set(OURS, details.ours());
    }

    static String text(RecordRef record) {
        return record.type() + ":" + record.id();
    }

    /** Ticks who was typed or chosen; the form says who cannot be found. */
    void add(ViewContext view, Form form) {
        picker.resolve(view, form, NAME).ifPresent(one -> {
            tick(form, MORE, text(one));
            FIELDS.stream().filter(field -> field.startsWith(NAME)).forEach(field -> form.set(field, (String) null));
        });
        if (!form.isEmpty(COLLEAGUE)) {
            tick(form, OURS, form.value(COLLEAGUE));
            form.set(COLLEAGUE, (String) null);
        }
    }

    static void tick(Form form, String field, String value) {
        List<String> all = new ArrayList<>(form.values(field));
        if (!all.contains(value)) {
            all.add(value);
        }
        form.set(field, all);
    }

    /** Those on the other side. */
    static List<RecordRef> theirs(Form form) {
        return form.values(MORE).stream()
                .map(RelationChoices::ref)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What is ticked, by name.
     *
     * @param before who took part until now and may be unticked
     */
    List<Option> theirs(ViewContext view, Form form, List<RecordRef> before) {
        return options(view, theirs(form), before, ContactParties::text);
    }

    List<Option> ours(ViewContext view, Form form, List<String> before) {
        return options(view, people(form.values(OURS)), people(before), RecordRef::id);
    }

    private static List<RecordRef> people(List<String> ids) {
        return ids.stream().map(id -> new RecordRef("person", id)).toList();
    }

    private List<Option> options(
            ViewContext view, List<RecordRef> ticked, List<RecordRef> before, Function<RecordRef, String> value) {
        List<RecordRef> all =
                Stream.concat(before.stream(), ticked.stream()).distinct().toList();
        Map<RecordRef, Link> links = names.of(view, all);
        return all.stream()
                .filter(links::containsKey)
                .map(one -> new Option(value.apply(one), links.get(one).text()))
                .toList();
    }
}
