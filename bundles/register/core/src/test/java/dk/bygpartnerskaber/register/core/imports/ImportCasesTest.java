package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.ListedValue;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The real cases of the toolkit: 27 rows that are 19 partnerships. */
@OnBothDatabases
class ImportCasesTest {
    private final Register register;
    private final ImportServiceImpl imports;

    ImportCasesTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        imports = register.imports;
    }

    private static byte[] cases() {
        try (InputStream file = ImportCasesTest.class.getResourceAsStream("/demo/cases.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TriedImport upload() {
        return register.upload(CURATOR, ImportKind.PARTNERSHIPS, "C:\\Lis\\cases.csv", cases());
    }

    private Organisation organisation(String name) {
        return register
                .organisations
                .list(CURATOR, OrganisationQuery.text(name, PageRequest.first(50)))
                .items()
                .stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Partnership> partnerships() {
        return register.partnerships
                .list(CURATOR, PartnershipQuery.all(PageRequest.first(100)))
                .items();
    }

    private Partnership partnership(String title) {
        return partnerships().stream()
                .filter(p -> p.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tryingOutSuggestsTheColumnsAndWritesNothing() {
        TriedImport run = upload();

        assertThat(run.fileName()).isEqualTo("cases.csv");
        assertThat(run.rows()).isEqualTo(27);
        assertThat(run.columns())
                .extracting(Column::header, Column::target)
                .containsExactly(
                        row("library", "library"),
                        row("partnership", "title"),
                        row("partner", "partner"),
                        row("partner_type", "partnerType"),
                        row("sector", "partnerSector"),
                        row("level", null),
                        row("stage", null),
                        row("status", "status"),
                        row("agreement", null),
                        row("start", "start"),
                        row("end", "end"),
                        row("target_group", "targetGroups"),
                        row("activity", "description"));
        assertThat(run.columns().get(6).samples()).containsExactly("marriage", "date", "separation");
        assertThat(run.planned()).allMatch(p -> p.action() == Action.CREATE);
        assertThat(run.planned().stream().filter(p -> p.type().equals("partnership")))
                .hasSize(19);
        assertThat(run.rejected()).isEmpty();
        assertThat(register.count("reg_organisation")).isZero();
        assertThat(register.count("plt_change")).isZero();
    }

    private static Tuple row(String header, String target) {
        return Tuple.tuple(header, target);
    }

    @Test
    void confirmingMakesNineteenPartnershipsOfTwentySevenRows() {
        TriedImport run = register.imported(CURATOR, upload().id(), false);

        assertThat(run.status()).isEqualTo(ImportRun.Status.DONE);
        assertThat(partnerships()).hasSize(19);
        assertThat(register.count("reg_organisation"))
                .isEqualTo(run.planned().stream()
                        .filter(p -> p.type().equals("organisation"))
                        .count());
        assertThat(register.count("plt_change")).isEqualTo(run.planned().size() + register.count("reg_value"));
        assertThat(register.importOf(CURATOR, run.id())).isEqualTo(run);
        assertThat(register.database.value("SELECT COUNT(*) FROM reg_import_part"))
                .isEqualTo("0");
    }

    @Test
    void tellsWhichLinesSpeakOfWhat() {
        TriedImport run = upload();

        assertThat(run.planned().stream().filter(p -> p.name().equals("Mellem_Rummet")))
                .singleElement()
                .satisfies(p -> assertThat(p.lines()).containsExactly(15, 16));
        assertThat(run.planned().stream().filter(p -> p.name().equals("Museet for Samtidskunst")))
                .singleElement()
                .satisfies(p -> assertThat(p.lines()).containsExactly(14, 15));
    }

    @Test
    void severalPartnersOfOnePartnershipKeepTheirOrderAndTheirWords() {
        register.imported(CURATOR, upload().id(), false);

        PartnershipDetails between = partnership("Mellem_Rummet").details();
        assertThat(between.partners())
                .containsExactly(
                        organisation("Museet for Samtidskunst").id(),
                        organisation("Roskilde Universitetsbibliotek").id());
        assertThat(between.status()).isEqualTo(PartnershipStatus.PAUSED);
        assertThat(between.description())
                .isEqualTo("Museet for Samtidskunst: Four exhibitions or events a year; museum gave art and marketing\n"
                        + "Roskilde Universitetsbibliotek: Four exhibitions or events a year; libraries gave rooms and"
                        + " running of events and money");
        PartnershipDetails senses = partnership("Sansefortællingen").details();
        assertThat(senses.description()).isEqualTo("Event at a culture festival in western Jutland");
        assertThat(senses.start()).isEqualTo(PartialDate.parse("2009").orElseThrow());
        assertThat(senses.end()).isEqualTo(PartialDate.parse("2009").orElseThrow());
    }

    @Test
    void roskildeIsBothAnOwnLibraryAndAPartner() {
        register.imported(CURATOR, upload().id(), false);

        Organisation roskilde = organisation("Roskilde Bibliotekerne");
        assertThat(roskilde.details().ownLibrary()).isTrue();
        assertThat(roskilde.details().type()).isEqualTo("bibliotek");
        assertThat(roskilde.details().sector()).isEqualTo(Sector.PUBLIC);
        PartnershipDetails box = partnership("Ud af boksen!").details();
        assertThat(box.library())
                .isEqualTo(organisation("Borgerservice og Biblioteker, Aarhus").id());
        assertThat(box.partners()).hasSize(4).startsWith(roskilde.id());
        assertThat(box.status()).isEqualTo(PartnershipStatus.ENDED);
        assertThat(box.start()).hasToString("2010-03-01");
    }

    @Test
    void targetGroupsAreSpelledAsTheListHasThemAndNewOnesJoinIt() {
        register.lists.add(CURATOR, ValueList.TARGET_GROUPS, "Unge");

        register.imported(CURATOR, upload().id(), false);

        assertThat(partnership("Århus Took It på biblioteket").details().targetGroups())
                .containsExactly("Unge");
        assertThat(register.lists.list(CURATOR, ValueList.TARGET_GROUPS))
                .extracting(ListedValue::name)
                .contains("newcomers", "tweens", "Unge");
    }

    @Test
    void theSecondTimeEverythingIsUnchanged() {
        register.imported(CURATOR, upload().id(), false);
        List<Partnership> before = partnerships();
        long rows = register.count("plt_change");
        long versions = register.sum("reg_organisation", "version");

        TriedImport again = register.imported(CURATOR, upload().id(), false);

        assertThat(again.planned()).allMatch(p -> p.action() == Action.UNCHANGED);
        assertThat(again.planned().stream().filter(p -> p.type().equals("partnership")))
                .hasSize(19);
        assertThat(partnerships()).isEqualTo(before);
        assertThat(register.count("plt_change")).isEqualTo(rows);
        assertThat(register.sum("reg_organisation", "version")).isEqualTo(versions);
    }

    @Test
    void whatPeopleFilledInStaysWhereTheFileIsBlank() {
        Organisation theatre = register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("TEAM teatret")
                        .sector(Sector.CIVIL)
                        .email("post@team.example")
                        .notes("Ring først")
                        .build());

        register.imported(CURATOR, upload().id(), false);

        OrganisationDetails after =
                register.organisations.find(CURATOR, theatre.id()).orElseThrow().details();
        assertThat(after).isEqualTo(theatre.details().toBuilder().type("teater").build());
    }

    @Test
    void aRunIsDoneOnceEvenWhenConfirmedTwiceAtOnce() throws Exception {
        String id = upload().id();
        List<CompletableFuture<String>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> confirmed(id)))
                .toList();

        assertThat(Stream.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("RUNNING", "import-running");
        register.work(imports.find(CURATOR, id).orElseThrow());
        assertThat(partnerships()).hasSize(19);
        assertThat(codeOf(() -> register.map(CURATOR, id, List.of()))).isEqualTo("import-done");
    }

    private String confirmed(String id) {
        try {
            return imports.confirm(CURATOR, id, false).status().name();
        } catch (ProblemException e) {
            return e.code();
        }
    }

    @Test
    void aRunIsItsOwnersAlone() {
        String id = upload().id();
        Actor other = new Actor("somebody-else", "Bo", CURATOR.permissions());

        assertThat(imports.find(other, id)).isEmpty();
        assertThat(codeOf(() -> register.map(other, id, List.of()))).isEqualTo("not-found");
        assertThat(codeOf(() -> imports.confirm(other, id, false))).isEqualTo("not-found");
        assertThat(codeOf(() -> imports.confirm(CURATOR, "\0' OR 1=1", false))).isEqualTo("not-found");
    }

    @Test
    void anUploadIsGoneAfterTwoWeeks() throws Exception {
        register.setNow("2026-05-01T10:00:00Z");
        String id = upload().id();

        register.setNow("2026-05-15T09:59:00Z");
        assertThat(imports.find(CURATOR, id)).isPresent();
        register.setNow("2026-05-15T10:01:00Z");
        assertThat(imports.find(CURATOR, id)).isEmpty();
        assertThat(codeOf(() -> imports.confirm(CURATOR, id, false))).isEqualTo("not-found");
        register.tick();
        assertThat(register.count("reg_import")).isZero();
    }

    @Test
    void columnsCanBeMappedAnew() {
        TriedImport run = upload();
        List<String> targets =
                new ArrayList<>(run.columns().stream().map(Column::target).toList());
        targets.set(targets.indexOf("status"), " ");
        targets.set(targets.indexOf("partnerType"), null);
        targets.set(targets.indexOf("targetGroups"), null);

        TriedImport mapped = register.map(CURATOR, run.id(), targets);
        register.imported(CURATOR, run.id(), false);

        assertThat(mapped.columns().stream().map(Column::target).filter(Objects::nonNull))
                .doesNotContain("status", "partnerType");
        assertThat(partnerships()).allMatch(p -> p.details().status() == PartnershipStatus.ACTIVE);
        assertThat(register.count("reg_value")).isZero();
    }
}
