package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.ContactInterval;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fields of forms about relations, and what stands in them. */
final class RelationForm {
    static final String SUBJECT = "relation";

    /** Where it stands, in one field: the code of a stage, or of a level alone. */
    static final String STANDING = "standing";

    static final List<String> STEP = List.of(STANDING, "since", "decideBy", "goal", "reason");
    static final List<String> CARE = List.of("owner", "wanted", "longest");
    static final List<String> PAIR =
            List.of("ours", "theirs", "theirs" + PartyPicker.CHOSEN, "theirs" + PartyPicker.CREATE, "partnership");

    private static final List<String> INTERVALS = List.of("P1W", "P2W", "P1M", "P2M", "P3M", "P6M", "P1Y", "P2Y");

    private RelationForm() {}

    static Form step(ViewContext view, Relation relation) {
        Standing standing = relation.standing();
        return new Form(view, SUBJECT)
                .set(STANDING, StandingWords.code(standing))
                .set("since", view.date(view.today()))
                .set("decideBy", standing.decideBy() == null ? null : view.date(standing.decideBy()))
                .set("goal", standing.goal())
                .set("reason", (String) null);
    }

    static Form care(ViewContext view, Relation relation) {
        return new Form(view, SUBJECT)
                .set("owner", relation.details().owner())
                .set("wanted", text(relation.details().wanted()))
                .set("longest", text(relation.details().longest()));
    }

    private static String text(ContactInterval interval) {
        return interval == null ? null : interval.toString();
    }

    /** What was typed about where it stands; the form says what cannot be read. */
    static Standing standing(ViewContext view, Form form) {
        Standing chosen = StandingWords.parse(form.value(STANDING));
        return new Standing(
                chosen.level(),
                chosen.stage(),
                Dates.read(view, form, "since").orElse(null),
                Dates.readDay(view, form, "decideBy").orElse(null),
                form.value("goal"),
                form.value("reason"),
                null);
    }

    /** The interval in a field; {@code null} when what is usual is meant. */
    static ContactInterval interval(Form form, String field) {
        return ContactInterval.parse(form.value(field)).orElse(null);
    }

    /** Intervals to choose from, and the one that is there already. */
    static List<Option> intervals(ViewContext view, String chosen) {
        return Stream.concat(INTERVALS.stream(), Stream.of(chosen))
                .distinct()
                .flatMap(text -> ContactInterval.parse(text).stream())
                .map(one -> new Option(one.toString(), every(view, one)))
                .toList();
    }

    /** {@code hver 3. måned}. */
    static String every(ViewContext view, ContactInterval interval) {
        String key = "interval." + interval.unit().name().toLowerCase(Locale.ROOT);
        return view.text(interval.count() == 1 ? key + ".one" : key + ".many", view.number(interval.count()));
    }
}
