package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableRow;
import dk.bygpartnerskaber.platform.persistence.CprNumbers;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.imports.OrganisationDrafts.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Makes the plan of one import: goes through the rows, each taken whole or rejected whole. Not thread-safe. */
final class ImportPlanner {
    private static final int LONGEST_VALUE = 200;
    private static final Set<String> NUMBERS =
            Set.of("organisationCvr", "organisationProductionUnit", "organisationPhones");

    private final ImportKind kind;
    private final MappedFile file;
    private final ImportDrafts drafts;
    private final ModuleColumns modules;
    private final OrganisationColumns organisationColumns;
    private final PersonColumns personColumns;
    private final PartnershipColumns partnershipColumns;
    private final Set<ImportDraft<OrganisationDetails>> organisations = new LinkedHashSet<>();
    private final Set<ImportDraft<PersonDetails>> people = new LinkedHashSet<>();
    private final Set<ImportDraft<PartnershipDetails>> partnerships = new LinkedHashSet<>();
    private final Set<ImportDraft<?>> records = new LinkedHashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();

    ImportPlanner(ImportKind kind, MappedFile file, ImportDrafts drafts, ModuleColumns modules) {
        this.kind = kind;
        this.file = file;
        this.drafts = drafts;
        this.modules = modules;
        ImportValues values = new ImportValues(drafts.organisations());
        organisationColumns = new OrganisationColumns(values);
        personColumns = new PersonColumns(drafts.today());
        partnershipColumns = new PartnershipColumns(values, drafts.partnerships(), drafts.responsible());
    }

    /** @param progress is told how many rows have been read */
    ImportPlan plan(IntConsumer progress) {
        int[] done = {0};
        file.table().rows().forEach(row -> {
            plan(row);
            progress.accept(++done[0]);
        });
        records.forEach(draft -> draft.compare(modules));
        return new ImportPlan(
                List.copyOf(organisations),
                List.copyOf(people),
                List.copyOf(partnerships),
                List.copyOf(records),
                rejected);
    }

    private void plan(TableRow line) {
        if (line.damage().isPresent()) {
            rejected.add(new Rejected(line.line(), null, null, line.damage().get()));
            return;
        }
        ImportRow row = file.cells(line);
        Optional<String> forbidden = cprNumberIn(row);
        if (forbidden.isPresent()) {
            // the number is not repeated
            FieldProblem problem = FieldProblem.of(forbidden.get(), "cpr-in-file");
            rejected.add(
                    new Rejected(line.line(), file.header(problem.field(), line).orElse(null), null, problem));
            return;
        }
        file.faults(line).forEach(row::refuse);
        Optional<Runnable> taking = read(row);
        row.problems().forEach(problem -> rejected.add(rejected(line, row, problem)));
        if (row.problems().isEmpty()) {
            taking.ifPresent(Runnable::run);
        }
    }

    /** What takes the row, if nothing is wrong with it. */
    private Optional<Runnable> read(ImportRow row) {
        return switch (kind) {
            case ORGANISATIONS -> organisation(row);
            case PEOPLE -> person(row, false);
            case MIXED -> person(row, true);
            case PARTNERSHIPS -> partnership(row);
        };
    }

    /** The field with what may be a CPR number, which must not come in. */
    private Optional<String> cprNumberIn(ImportRow row) {
        return file.targets().stream()
                .filter(target ->
                        target != null && !RegisterStore.NUMBERS.contains(target) && !NUMBERS.contains(target))
                .filter(target -> row.text(target).filter(CprNumbers::isIn).isPresent())
                .findFirst();
    }

    private Rejected rejected(TableRow line, ImportRow row, FieldProblem reason) {
        return new Rejected(
                line.line(),
                file.header(reason.field(), line).orElse(null),
                row.text(reason.field())
                        .map(value -> Excerpt.of(value, LONGEST_VALUE))
                        .orElse(null),
                reason);
    }

    private Optional<Runnable> organisation(ImportRow row) {
        Optional<String> name = row.required("name");
        List<ExternalId> externalIds = OrganisationColumns.externalIds(row);
        if (name.isEmpty() || !row.problems().isEmpty()) {
            return Optional.empty();
        }
        ImportDraft<OrganisationDetails> draft =
                drafts.organisations().of(new Identity(name.get(), unit(row, "productionUnit"), externalIds));
        OrganisationDetails details = organisationColumns.organisation(row, draft.details(), name.get());
        var cells = modules.read(kind, row);
        return Optional.of(() -> {
            if (isTaken(row, Set.of(draft))) {
                take(draft, details, row.line());
                draft.take(cells);
            }
        });
    }

    private static String unit(ImportRow row, String target) {
        return row.text(target)
                .map(unit -> OrganisationDetails.builder("")
                        .productionUnit(unit)
                        .build()
                        .productionUnit())
                .orElse(null);
    }

    /** @param whole whether the row tells of the organisation as well, and may tell of it alone */
    private Optional<Runnable> person(ImportRow row, boolean whole) {
        Optional<String> name = PersonColumns.name(row);
        Map<ImportDraft<OrganisationDetails>, OrganisationDetails> places = places(row, whole);
        if (name.isEmpty() && (places.isEmpty() || !whole)) {
            row.refuse(
                    places.isEmpty()
                            ? FieldProblem.of(nameColumn(), "import-person-name")
                            : FieldProblem.of(nameColumn(), "import-person-name-contacts"));
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(() -> {
                if (isTaken(row, places.keySet())) {
                    places.forEach((place, said) -> take(place, said, row.line()));
                }
            });
        }
        List<String> ids = places.keySet().stream().map(ImportDraft::id).toList();
        PeopleDrafts.Identity identity =
                new PeopleDrafts.Identity(name.get(), PersonColumns.place(row), PersonColumns.traits(row, ids));
        PeopleDrafts.Somebody somebody =
                drafts.people().of(identity, before -> personColumns.details(row, before, ids));
        ImportDraft<PersonDetails> person = somebody.draft();
        PersonDetails details = personColumns.checked(row, person.details(), ids);
        return Optional.of(() -> {
            drafts.people().tell(somebody, identity);
            if (isTaken(row, places.keySet(), Set.of(person))) {
                places.forEach((place, said) -> take(place, said, row.line()));
                person.take(details, row.line());
                people.add(person);
                records.add(person);
            }
        });
    }

    /** The organisations of a person with what the row says of them. */
    private Map<ImportDraft<OrganisationDetails>, OrganisationDetails> places(ImportRow row, boolean whole) {
        Map<ImportDraft<OrganisationDetails>, OrganisationDetails> places = new LinkedHashMap<>();
        row.text("organisation").ifPresent(name -> {
            String unit = whole ? unit(row, "organisationProductionUnit") : null;
            ImportDraft<OrganisationDetails> draft = drafts.organisations().of(new Identity(name, unit, List.of()));
            places.put(draft, organisationColumns.ofPerson(row, draft.details(), name));
        });
        row.parts("otherOrganisations", ImportRow.LIST).forEach(name -> {
            ImportDraft<OrganisationDetails> draft = drafts.organisations().of(Identity.named(name));
            places.computeIfAbsent(draft, other -> organisationColumns.other(row, other.details(), name));
        });
        return places;
    }

    /** The first field of a person's name that a column goes to. */
    private String nameColumn() {
        return ImportFields.needed(ImportKind.PEOPLE).stream()
                .filter(file.targets()::contains)
                .findFirst()
                .orElse("name");
    }

    private Optional<Runnable> partnership(ImportRow row) {
        Optional<String> title = row.required("title");
        Optional<String> at = library(row);
        if (title.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        ImportDraft<OrganisationDetails> library = drafts.organisations().of(Identity.named(at.get()));
        OrganisationDetails libraryDetails = organisationColumns.library(row, library.details());
        Map<ImportDraft<OrganisationDetails>, OrganisationDetails> partners = partners(row);
        ImportDraft<PartnershipDetails> partnership = drafts.partnerships().titled(library, title.get());
        PartnershipDetails details = partnershipColumns.partnership(row, partnership, partners);
        var cells = modules.read(kind, row);
        return Optional.of(() -> {
            if (isTaken(row, Set.of(library), partners.keySet())) {
                take(library, libraryDetails, row.line());
                partners.forEach((partner, said) -> take(partner, said, row.line()));
                drafts.partnerships().take(partnership, details, row.line());
                partnership.take(modules.ofPartners(
                        cells, partners.keySet().stream().map(ImportDraft::id).toList()));
                partnershipColumns.remember(row, partnership, partners.values());
                partnerships.add(partnership);
                records.add(partnership);
            }
        });
    }

    /** The partners of a row with what it says of them. */
    private Map<ImportDraft<OrganisationDetails>, OrganisationDetails> partners(ImportRow row) {
        Map<ImportDraft<OrganisationDetails>, OrganisationDetails> partners = new LinkedHashMap<>();
        row.parts("partner", ImportRow.LIST).stream()
                .flatMap(text -> drafts.organisations().names(text).stream())
                .map(name -> drafts.organisations().of(Identity.named(name)))
                .forEach(draft -> partners.put(draft, organisationColumns.partner(row, draft.details())));
        return partners;
    }

    /** The library of a row, which may leave it out when there is only one. */
    private Optional<String> library(ImportRow row) {
        try {
            return Optional.of(row.text("library").orElseGet(drafts::onlyLibrary));
        } catch (ProblemException none) {
            none.fields().forEach(row::refuse);
            return Optional.empty();
        }
    }

    /** Whether no record of the row is left out by decision; those that are know of the row. */
    @SafeVarargs
    private boolean isTaken(ImportRow row, Collection<? extends ImportDraft<?>>... all) {
        List<? extends ImportDraft<?>> skipped = Stream.of(all)
                .flatMap(Collection::stream)
                .filter(ImportDraft::isSkipped)
                .toList();
        skipped.forEach(draft -> {
            draft.mention(row.line());
            records.add(draft);
        });
        return skipped.isEmpty();
    }

    private void take(ImportDraft<OrganisationDetails> draft, OrganisationDetails details, int line) {
        drafts.organisations().take(draft, details, line);
        organisations.add(draft);
        records.add(draft);
    }
}
