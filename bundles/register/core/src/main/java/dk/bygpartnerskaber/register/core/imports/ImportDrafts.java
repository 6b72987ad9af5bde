package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.Staff;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.EntityManager;

/** The records that one import speaks of, read from the register all at once. Not thread-safe. */
final class ImportDrafts {
    private final OrganisationDrafts organisations;
    private final PeopleDrafts people;
    private final PartnershipDrafts partnerships;
    private final ResponsibleStaff responsible;
    private final OnlyLibrary onlyLibrary;
    private final LocalDate today;

    ImportDrafts(EntityManager entities, ImportParts parts, ImportKind kind, MappedFile file, Decisions decisions) {
        today = parts.store().today();
        onlyLibrary = new OnlyLibrary(entities, parts.partnerships());
        KnownRecords known = new KnownRecords(entities);
        List<String> decided = decisions.records();
        organisations = new OrganisationDrafts(
                parts.organisations(),
                known.organisations(names(kind, file), units(file), externalIds(file), decided),
                decisions);
        people = new PeopleDrafts(known.people(parts.people(), personNames(kind, file), decided), decisions);
        List<Partnership> meant = known.partnerships(
                        parts.partnerships(), file.column("title").toList())
                .toList();
        partnerships = new PartnershipDrafts(meant.stream());
        responsible = file.targets().contains(ResponsibleStaff.TARGET)
                ? responsible(entities, known, parts.people(), meant)
                : new ResponsibleStaff(Stream.empty(), Set.of());
    }

    private ResponsibleStaff responsible(
            EntityManager entities, KnownRecords known, People people, List<Partnership> partnerships) {
        Set<String> staff = Staff.all(entities, today);
        Set<String> all = new HashSet<>(staff);
        partnerships.forEach(partnership -> partnership.details().responsible().forEach(one -> all.add(one.person())));
        return new ResponsibleStaff(known.people(people, all), staff);
    }

    private List<String> names(ImportKind kind, MappedFile file) {
        Stream<String> said =
                switch (kind) {
                    case ORGANISATIONS -> file.column("name");
                    case PEOPLE, MIXED ->
                        Stream.concat(
                                file.column("organisation"),
                                file.column("otherOrganisations")
                                        .flatMap(cell -> ImportRow.split(cell, ImportRow.LIST).stream()));
                    case PARTNERSHIPS ->
                        Stream.of(file.column("library"), partners(file), onlyLibrary.names())
                                .flatMap(names -> names);
                };
        return said.distinct().toList();
    }

    /** Also the parts of what may be one name or several. */
    private static Stream<String> partners(MappedFile file) {
        return file.column("partner")
                .flatMap(cell -> ImportRow.split(cell, ImportRow.LIST).stream())
                .flatMap(name -> Stream.concat(Stream.of(name), ImportRow.split(name, ",").stream()));
    }

    private static List<String> units(MappedFile file) {
        return Stream.of("productionUnit", "organisationProductionUnit")
                .flatMap(file::column)
                .map(unit -> unit.replaceAll("\\s", ""))
                .toList();
    }

    private static List<ExternalId> externalIds(MappedFile file) {
        return file.table()
                .rows()
                .filter(row -> row.damage().isEmpty() && file.targets().contains("externalIds"))
                .flatMap(row -> OrganisationColumns.externalIds(file.cells(row)).stream())
                .distinct()
                .toList();
    }

    private static List<String> personNames(ImportKind kind, MappedFile file) {
        return kind == ImportKind.PEOPLE || kind == ImportKind.MIXED
                ? file.table()
                        .rows()
                        .filter(row -> row.damage().isEmpty())
                        .flatMap(row -> PersonColumns.name(file.cells(row)).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    OrganisationDrafts organisations() {
        return organisations;
    }

    PeopleDrafts people() {
        return people;
    }

    ResponsibleStaff responsible() {
        return responsible;
    }

    PartnershipDrafts partnerships() {
        return partnerships;
    }

    LocalDate today() {
        return today;
    }

    /** @throws dk.bygpartnerskaber.platform.api.ProblemException when there is none, or more than one */
    String onlyLibrary() {
        return onlyLibrary.name();
    }
}
