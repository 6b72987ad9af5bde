package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.documents.TableRow;
import dk.bygpartnerskaber.platform.persistence.CprNumbers;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.PartnershipEntity;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/**
 * Makes the plan of one import: reads the records that the file speaks of, all at once, and goes through the rows. A row
 * is taken whole or rejected whole. Not thread-safe.
 */
public final class ImportPlanner {
    private static final int LONGEST_VALUE = 200;

    private final ImportFile file;
    private final List<String> targets;
    private final OrganisationDrafts organisations;
    private final PartnershipDrafts partnerships;
    private final ImportMerge merge;
    private final Set<ImportDraft<OrganisationEntity, OrganisationDetails>> touched = new LinkedHashSet<>();
    private final Set<ImportDraft<PartnershipEntity, PartnershipDetails>> related = new LinkedHashSet<>();
    private final Set<ImportDraft<?, ?>> order = new LinkedHashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final OnlyLibrary onlyLibrary;
    private final ModuleColumns columns;

    public ImportPlanner(
            EntityManager entities,
            Organisations register,
            Partnerships relations,
            ModuleColumns columns,
            ImportFile file,
            List<String> targets) {
        this.file = file;
        this.targets = targets;
        this.columns = columns;
        onlyLibrary = new OnlyLibrary(entities, relations);
        organisations = new OrganisationDrafts(
                entities,
                register,
                Stream.of(
                                column("name"),
                                column("library"),
                                column("partner"),
                                needsOnlyLibrary() ? onlyLibrary.names() : Stream.<String>empty())
                        .flatMap(names -> names)
                        .toList());
        partnerships =
                new PartnershipDrafts(entities, relations, column("title").toList());
        merge = new ImportMerge(organisations, partnerships);
    }

    private boolean needsOnlyLibrary() {
        return targets.contains("title")
                && column("library").count() < file.rows().size();
    }

    /** The cells of the rows that go to a field, but for blank ones. */
    private Stream<String> column(String target) {
        int column = targets.indexOf(target);
        return column < 0
                ? Stream.empty()
                : file.rows().stream()
                        .filter(row -> row.damage().isEmpty())
                        .map(row -> row.cells().get(column))
                        .filter(cell -> !cell.isEmpty());
    }

    public ImportPlan plan(ImportKind kind) {
        for (TableRow row : file.rows()) {
            Optional<Rejected> unreadable = unreadable(row);
            if (unreadable.isPresent()) {
                rejected.add(unreadable.get());
                continue;
            }
            ImportRow cells = cells(row);
            try {
                if (kind == ImportKind.PARTNERSHIPS) {
                    partnership(cells);
                } else {
                    organisation(cells);
                }
            } catch (ProblemException e) {
                rejected.add(rejected(cells, e.fields().get(0)));
            }
        }
        order.forEach(draft -> draft.compare(columns));
        return new ImportPlan(
                List.copyOf(touched),
                List.copyOf(related),
                order.stream().map(ImportDraft::planned).toList(),
                rejected);
    }

    /** A row that is not even tried. */
    private Optional<Rejected> unreadable(TableRow row) {
        if (row.damage().isPresent()) {
            return Optional.of(new Rejected(row.line(), null, null, row.damage().get()));
        }
        ImportRow cells = cells(row);
        Optional<String> forbidden = cprNumberIn(cells);
        if (forbidden.isPresent()) {
            FieldProblem problem = FieldProblem.of(forbidden.get(), "cpr-in-file");
            return Optional.of(rejected(cells.without(forbidden.get()), problem));
        }
        return fault(row).map(problem -> rejected(cells, problem));
    }

    /** What is wrong with a cell that goes to a field. */
    private Optional<FieldProblem> fault(TableRow row) {
        return row.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(fault -> fault.getKey() < targets.size() && targets.get(fault.getKey()) != null)
                .map(fault -> new FieldProblem(
                        targets.get(fault.getKey()),
                        fault.getValue().code(),
                        fault.getValue().args()))
                .findFirst();
    }

    /** The field with what may be a CPR number, which must not come in and is told without its value. */
    private Optional<String> cprNumberIn(ImportRow row) {
        return targets.stream()
                .filter(target -> target != null && !RegisterStore.NUMBERS.contains(target))
                .filter(target -> CprNumbers.isIn(row.cells().get(target)))
                .findFirst();
    }

    private ImportRow cells(TableRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) != null) {
                cells.put(targets.get(i), row.cells().get(i));
            }
        }
        return new ImportRow(row.line(), cells);
    }

    private Rejected rejected(ImportRow row, FieldProblem reason) {
        int column = targets.indexOf(reason.field());
        String value = row.cells().get(reason.field());
        return new Rejected(
                row.line(),
                column < 0 ? null : file.headers().get(column),
                value == null ? null : Excerpt.of(value, LONGEST_VALUE),
                reason);
    }

    private void organisation(ImportRow row) {
        ImportDraft<OrganisationEntity, OrganisationDetails> draft = organisations.named(row.required("name"));
        OrganisationDetails details = merge.organisation(row, draft.details());
        Map<String, String> cells = columns.read(ImportKind.ORGANISATIONS, row);
        take(draft, details, row.line());
        draft.take(cells);
    }

    private void partnership(ImportRow row) {
        String title = row.required("title");
        ImportDraft<OrganisationEntity, OrganisationDetails> library =
                organisations.named(row.text("library").orElseGet(onlyLibrary::name));
        OrganisationDetails libraryDetails = merge.library(library.details());
        ImportDraft<OrganisationEntity, OrganisationDetails> partner =
                row.text("partner").map(organisations::named).orElse(null);
        OrganisationDetails partnerDetails = partner == null ? null : merge.partner(row, partner.details());
        ImportDraft<PartnershipEntity, PartnershipDetails> partnership = partnerships.titled(library.id(), title);
        String partnerName = partner == null ? null : partnerDetails.name();
        // two new drafts of one name are one organisation
        String partnerId = partner == null ? null : sameName(library, partnerName) ? library.id() : partner.id();
        PartnershipDetails details = merge.partnership(row, partnership, partnerId, partnerName);
        Map<String, String> cells = columns.read(ImportKind.PARTNERSHIPS, row);

        take(library, libraryDetails, row.line());
        if (partner != null) {
            take(partner, partnerDetails, row.line());
        }
        partnerships.take(partnership, details, row.line());
        partnership.take(cells);
        merge.remember(row, partnership, partnerName);
        related.add(partnership);
        order.add(partnership);
    }

    private static boolean sameName(ImportDraft<OrganisationEntity, OrganisationDetails> draft, String name) {
        return SearchText.key(draft.details().name()).equals(SearchText.key(name));
    }

    private void take(
            ImportDraft<OrganisationEntity, OrganisationDetails> draft, OrganisationDetails details, int line) {
        organisations.take(draft, details, line);
        touched.add(draft);
        order.add(draft);
    }
}
