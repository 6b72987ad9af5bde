package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OrganisationServiceTest {
    private final Register register;
    private final OrganisationServiceImpl organisations;

    OrganisationServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        organisations = register.organisations;
    }

    private Organisation create(String name) {
        return organisations.create(EDITOR, OrganisationDetails.named(name));
    }

    @Test
    void aNameIsAllItTakes() {
        Organisation created = create("Danmarks Rockmuseum");

        assertThat(organisations.find(EDITOR, created.id())).contains(created);
        assertThat(created.details()).isEqualTo(OrganisationDetails.named("Danmarks Rockmuseum"));
        assertThat(created.demo()).isFalse();
    }

    @Test
    void keepsEveryField() {
        OrganisationDetails full = OrganisationDetails.builder("Danmarks Rockmuseum")
                .aliases(List.of("Rockmuseet", "DRM"))
                .type("museum")
                .sector(Sector.PUBLIC)
                .cvr("DK 12 34 56 78")
                .productionUnit("1234567890")
                .website("https://www.rockmuseum.dk/besøg?q=1")
                .email("post@rockmuseum.dk")
                .phones(List.of("46 31 68 54", "+45 12345678"))
                .addresses(List.of(
                        new Address("Besøg", "Rabalderstræde 16", "4000", "Roskilde", null),
                        new Address("Post", null, null, null, "Danmark")))
                .keywords(List.of("musik", "unge"))
                .ownLibrary(true)
                .notes("Første linje\n\n\tTredje 🎸")
                .build();

        Organisation created = organisations.create(CURATOR, full);

        assertThat(organisations.find(EDITOR, created.id()).orElseThrow().details())
                .isEqualTo(full);
    }

    @Test
    void anUpdateReplacesTheDetailsAndTheVersionGrows() {
        Organisation before = create("Rockmuseet");

        Organisation after = organisations.update(
                EDITOR, before.id(), before.version(), OrganisationDetails.named("Danmarks Rockmuseum"));

        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.changed()).isAfterOrEqualTo(before.changed());
        assertThat(organisations.find(EDITOR, before.id())).contains(after);
    }

    @Test
    void equalDetailsChangeNothing() {
        Organisation before = create("Danmarks Rockmuseum");
        long rows = register.count("plt_change");

        Organisation after = organisations.update(EDITOR, before.id(), before.version(), before.details());

        assertThat(after).isEqualTo(before);
        assertThat(register.count("plt_change")).isEqualTo(rows);
    }

    @Test
    void whoComesLateIsToldSo() {
        Organisation read = create("Danmarks Rockmuseum");
        organisations.update(EDITOR, read.id(), read.version(), OrganisationDetails.named("Ragnarock"));

        assertThat(codeOf(() -> organisations.update(EDITOR, read.id(), read.version(), read.details())))
                .isEqualTo("stale");
        assertThat(codeOf(() -> organisations.delete(CURATOR, read.id(), read.version())))
                .isEqualTo("stale");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldSo() throws Exception {
        Organisation read = create("Danmarks Rockmuseum");
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<CompletableFuture<String>> both = Stream.of("Ragnarock", "Rockmuseet")
                .map(name -> CompletableFuture.supplyAsync(() -> renameTogether(read, name, bothHaveRead)))
                .toList();

        assertThat(List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("saved", "stale");
    }

    private String renameTogether(Organisation read, String name, CyclicBarrier bothHaveRead) {
        try {
            return register.store.write(entities -> {
                OrganisationEntity row = entities.find(OrganisationEntity.class, read.id());
                await(bothHaveRead);
                register.organisationRows.update(entities, EDITOR, row, OrganisationDetails.named(name));
                return "saved";
            });
        } catch (ProblemException e) {
            return e.code();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoWhoUseANewTypeAtOnceBothSucceed() throws Exception {
        List<CompletableFuture<Organisation>> both = Stream.of("A", "B", "C", "D")
                .map(name -> CompletableFuture.supplyAsync(() -> organisations.create(
                        EDITOR,
                        OrganisationDetails.builder(name).type("festival").build())))
                .toList();
        for (CompletableFuture<Organisation> one : both) {
            one.get(30, TimeUnit.SECONDS);
        }

        assertThat(register.count("reg_organisation")).isEqualTo(4);
        assertThat(register.count("reg_value")).isEqualTo(1);
    }

    @Test
    void deletingAnOrganisationTakesItOutOfItsPartnerships() {
        Organisation library = library("Roskilde Bibliotekerne");
        Organisation museum = create("Danmarks Rockmuseum");
        Organisation school = create("Musikskolen");
        Partnership before = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Rockbib")
                        .library(library.id())
                        .partners(List.of(museum.id(), school.id()))
                        .build());

        organisations.delete(CURATOR, museum.id(), museum.version());

        Partnership after = register.partnerships.find(EDITOR, before.id()).orElseThrow();
        assertThat(after.details().partners()).containsExactly(school.id());
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(organisations.find(EDITOR, museum.id())).isEmpty();
    }

    @Test
    void theLibraryOfAPartnershipCannotGo() {
        Organisation library = library("Roskilde Bibliotekerne");
        register.partnerships.create(
                EDITOR, PartnershipDetails.builder("Rockbib").build());

        assertThat(codeOf(() -> organisations.delete(CURATOR, library.id(), library.version())))
                .isEqualTo("organisation-in-use");
        assertThat(codeOf(() -> organisations.update(
                        EDITOR,
                        library.id(),
                        library.version(),
                        library.details().toBuilder().ownLibrary(false).build())))
                .isEqualTo("organisation-in-use");
    }

    private Organisation library(String name) {
        return organisations.create(
                EDITOR, OrganisationDetails.builder(name).ownLibrary(true).build());
    }

    @Test
    void writesOneRowOfTheChangeLogForEachChange() {
        Organisation created = create("Rockmuseet");
        Organisation updated =
                organisations.update(EDITOR, created.id(), created.version(), OrganisationDetails.named("Ragnarock"));
        organisations.delete(CURATOR, updated.id(), updated.version());

        assertThat(Stream.of("CREATED", "UPDATED", "DELETED")
                        .map(kind ->
                                register.database.value("SELECT fields FROM plt_change WHERE kind = '" + kind + "'")))
                .satisfiesExactly(
                        fields -> assertThat(fields)
                                .contains("{\"field\":\"name\",\"before\":null,\"after\":\"Rockmuseet\"}"),
                        fields -> assertThat(fields)
                                .isEqualTo("[{\"field\":\"name\",\"before\":\"Rockmuseet\",\"after\":\"Ragnarock\"}]"),
                        fields -> assertThat(fields)
                                .contains("{\"field\":\"name\",\"before\":\"Ragnarock\",\"after\":null}"));
    }

    @Test
    void whatWasRefusedLeavesNoTrace() {
        assertThat(codeOf(() -> create(" "))).isEqualTo("invalid");

        assertThat(register.count("reg_organisation")).isZero();
        assertThat(register.count("plt_change")).isZero();
    }

    @Test
    void idsThatCannotBeAreNotFound() {
        for (String id : List.of("", "x", "' OR 1=1 --", "\0", "\uD800", Ids.next(), "9".repeat(5000))) {
            assertThat(organisations.find(EDITOR, id)).isEmpty();
            assertThat(organisations.findAll(EDITOR, List.of(id))).isEmpty();
            assertThat(organisations.partnershipsOf(EDITOR, id)).isEmpty();
            assertThat(codeOf(() -> organisations.update(EDITOR, id, 1, OrganisationDetails.named("x"))))
                    .isEqualTo("not-found");
            assertThat(codeOf(() -> organisations.delete(CURATOR, id, 1))).isEqualTo("not-found");
        }
        assertThat(organisations.findAll(EDITOR, List.of())).isEmpty();
    }

    @Test
    void findsManyAtOnce() {
        List<String> ids =
                Stream.generate(() -> create("Partner").id()).limit(1100).toList();

        assertThat(organisations.findAll(EDITOR, ids)).hasSize(1100);
    }

    @Test
    void listsKeywordsOnceInDanishOrder() {
        for (List<String> keywords : List.of(List.of("åben", "unge"), List.of("unge", "ærlig"), List.<String>of())) {
            organisations.create(
                    CURATOR, OrganisationDetails.builder("x").keywords(keywords).build());
        }

        assertThat(organisations.keywords(EDITOR)).containsExactly("unge", "ærlig", "åben");
        assertThat(organisations
                        .list(EDITOR, OrganisationQuery.all(PageRequest.first(10)))
                        .items())
                .hasSize(3);
    }
}
