package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The changes that can be made to many records, in words, and the values to choose from. */
@Component(service = BulkWords.class)
public class BulkWords {
    /** What a choice sends that empties the field. */
    public static final String EMPTY = "-";

    private final ValueListService lists;
    private final OrganisationFinder finder;
    private final BulkStaff staff;

    @Activate
    public BulkWords(
            @Reference ValueListService lists,
            @Reference OrganisationService organisations,
            @Reference BulkStaff staff) {
        this.lists = lists;
        this.finder = new OrganisationFinder(organisations);
        this.staff = staff;
    }

    /**
     * A change to choose.
     *
     * @param code what the form sends: {@code add-keywords}
     * @param field {@code null} for the deletion
     * @param options the values to choose from, or, where any text will do, to suggest
     * @param replacements what to choose from for the place of such a value; empty unless that is the change
     */
    public record Choice(
            String code,
            String label,
            BulkField field,
            BulkAction action,
            List<Option> options,
            List<Option> replacements) {
        /** Name of the form's field that holds the value. */
        public String valueField() {
            return "value-" + code;
        }

        /** Name of the form's field that holds what comes in its place. */
        public String replacementField() {
            return "by-" + code;
        }

        public boolean isReplacement() {
            return action == BulkAction.REPLACE;
        }

        public boolean isText() {
            return field == BulkField.ACTIVITY_PLACE
                    || field == BulkField.PERSON_LANGUAGE
                    || action != BulkAction.REMOVE
                            && field.list().filter(ValueList::isOpen).isPresent();
        }

        public boolean isDeletion() {
            return action == BulkAction.DELETE;
        }

        /** What a form says: for a text nothing empties the field, in a list it is a choice. */
        public BulkChange change(BulkKind kind, Form form) {
            String given = form.value(valueField());
            if (isDeletion()) {
                return new BulkChange(kind, action, field, null);
            }
            if (isReplacement() && given.isEmpty()) {
                throw ProblemException.invalid(List.of(FieldProblem.of("replaced", "required")));
            }
            if (isReplacement()) {
                return new BulkChange(kind, action, field, given, form.value(replacementField()));
            }
            if (!isText() && given.isEmpty()) {
                throw ProblemException.invalid(List.of(FieldProblem.of("value", "required")));
            }
            return new BulkChange(kind, action, field, !isText() && given.equals(EMPTY) ? "" : given);
        }
    }

    /**
     * All that the reader may do to records of a kind; nobody can be replaced where nobody is.
     *
     * @param ids the records, only read for the changes that depend on them
     */
    List<Choice> choices(ViewContext view, BulkKind kind, Supplier<List<String>> ids) {
        Stream<Choice> fields = BulkField.of(kind).stream().flatMap(field -> field.actions().stream()
                .map(action -> choice(view, field, action, ids))
                .filter(choice -> !choice.isReplacement() || !choice.options().isEmpty()));
        Choice deletion = new Choice(
                BulkAction.DELETE.code(), view.text("bulk.do.delete"), null, BulkAction.DELETE, List.of(), List.of());
        return Stream.concat(fields, Stream.of(deletion).filter(d -> view.may(Permission.CURATE)))
                .toList();
    }

    private Choice choice(ViewContext view, BulkField field, BulkAction action, Supplier<List<String>> ids) {
        boolean replaces = action == BulkAction.REPLACE;
        return new Choice(
                action.code() + "-" + field.component(),
                view.text("bulk.do." + action.code(), label(view, field)),
                field,
                action,
                replaces
                        ? staff.responsible(view.actor(), ids.get())
                        : field.isPeople()
                                ? staff.staff(view.actor())
                                : options(view, field, action == BulkAction.REMOVE),
                replaces ? staff.staff(view.actor()) : List.of());
    }

    private static String label(ViewContext view, BulkField field) {
        String key = field.kind().type() + "." + field.component();
        return view.find("bulk.field." + key).orElseGet(() -> view.text(key));
    }

    /** @param retired whether values that are offered no longer are among them */
    private List<Option> options(ViewContext view, BulkField field, boolean retired) {
        return switch (field) {
            case ORGANISATION_SECTOR -> Labels.options(view, Sector.class);
            case ORGANISATION_ADVERTISING ->
                List.of(new Option("true", view.text("register.yes")), new Option("false", view.text("register.no")));
            case PARTNERSHIP_STATUS -> Labels.options(view, PartnershipStatus.class);
            case PARTNERSHIP_KIND -> Labels.options(view, PartnershipKind.class);
            case PARTNERSHIP_FORM -> Labels.options(view, PartnershipForm.class);
            case PARTNERSHIP_ANCHORING -> Labels.options(view, Anchoring.class);
            case PARTNERSHIP_PURPOSES -> Labels.options(view, Purpose.class);
            case PARTNERSHIP_LIBRARY, TEAM_LIBRARY -> finder.libraries(view.actor());
            case PERSON_PREFERRED_CONTACT -> Labels.options(view, ContactWay.class);
            case TEAM_KIND -> Labels.options(view, TeamKind.class);
            default -> field.list().map(list -> listed(view, list, retired)).orElse(List.of());
        };
    }

    private List<Option> listed(ViewContext view, ValueList list, boolean retired) {
        return ListedOptions.options(lists.list(view.actor(), list).stream()
                .filter(value -> retired || !value.retired())
                .map(ListedValue::name)
                .toList());
    }

    /** What people read where a field has values: the same for each record of a run. */
    final class Values {
        private final ViewContext view;
        private final List<Option> options;

        Values(ViewContext view, BulkRun run) {
            this.view = view;
            BulkChange change = run.change();
            options = change.isDeletion()
                    ? List.of()
                    : change.field().isPeople() ? people(run) : options(view, change.field(), true);
        }

        private List<Option> people(BulkRun run) {
            Set<String> ids = new HashSet<>();
            Stream.of(run.change().value(), run.change().replacement())
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
            run.items().forEach(item -> {
                ids.addAll(item.before());
                ids.addAll(item.after());
            });
            return staff.named(view.actor(), ids);
        }

        String of(List<String> values) {
            return values.isEmpty()
                    ? view.text("bulk.empty")
                    : values.stream().map(this::of).collect(Collectors.joining(", "));
        }

        private String of(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(value);
        }
    }

    Values values(ViewContext view, BulkRun run) {
        return new Values(view, run);
    }

    /** A change in words. */
    String said(ViewContext view, BulkChange change, Values values) {
        if (change.isDeletion()) {
            return view.text("bulk.do.delete");
        }
        String label = label(view, change.field());
        if (change.isReplacement()) {
            return view.text("bulk.said.replace", label, values.of(change.value()), values.of(change.replacement()));
        }
        return view.text("bulk.do." + change.action().code(), label) + " "
                + values.of(Stream.ofNullable(change.value()).toList());
    }
}
