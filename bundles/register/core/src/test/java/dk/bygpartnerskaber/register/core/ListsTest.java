package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.Cursor;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Sector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of organisations: order, search, filters, pages. */
@OnBothDatabases
class ListsTest {
    private final Register register;

    ListsTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    private Organisation create(String name) {
        return register.organisations.create(CURATOR, OrganisationDetails.named(name));
    }

    private static OrganisationQuery sorted(OrganisationSort sort, boolean descending, PageRequest page) {
        return OrganisationQuery.all(page).sorted(sort, descending);
    }

    private List<String> names(OrganisationQuery query) {
        return register.organisations
                .list(CURATOR, query)
                .map(Organisation::name)
                .items();
    }

    @Test
    void standInDanishOrder() {
        List<String> ordered = List.of(
                "3F Roskilde",
                "Café Ø",
                "Ung-Info",
                "Ung Kultur",
                "Ungdomshuset",
                "Zoo",
                "Ærø Museum",
                "Øresund Biograf",
                "Århus Took It",
                "Aarhus Universitet");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(this::create);
        List<String> backwards = new ArrayList<>(ordered);
        Collections.reverse(backwards);

        assertThat(names(OrganisationQuery.all(PageRequest.first(50)))).containsExactlyElementsOf(ordered);
        assertThat(names(sorted(OrganisationSort.NAME, true, PageRequest.first(50))))
                .containsExactlyElementsOf(backwards);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "100%, 100% Ung",
                "_, Mellem_Rummet",
                "\\, Sti\\Vej",
                "ROCK, Danmarks Rockmuseum",
                "ærø, ÆRØ",
                "AEROE, ÆRØ",
                "ragna, Danmarks Rockmuseum",
                "' OR 1=1,",
            })
    void searchTakesEveryCharacterAsItself(String text, String found) {
        Stream.of("100% Ung", "1000 Ung", "Mellem_Rummet", "Mellem Rummet", "Sti\\Vej", "ÆRØ")
                .forEach(this::create);
        register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("Danmarks Rockmuseum")
                        .aliases(List.of("Ragnarock"))
                        .build());

        assertThat(names(OrganisationQuery.text(text, PageRequest.first(50))))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void conditionsMustAllHold() {
        register.setNow("2026-05-01T10:00:00.123456Z");
        create("Uden alt");
        register.setNow("2026-05-02T10:00:00.654321Z");
        Organisation museum = register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("Rockmuseet")
                        .type("museum")
                        .sector(Sector.PUBLIC)
                        .keywords(List.of("musik", "100%"))
                        .ownLibrary(true)
                        .build());

        assertThat(names(query("museum", "musik", Sector.PUBLIC, museum.changed())))
                .containsExactly("Rockmuseet");
        assertThat(names(query("museum", "100%", Sector.PUBLIC, museum.changed())))
                .containsExactly("Rockmuseet");
        assertThat(names(query("museum", "musi", Sector.PUBLIC, museum.changed())))
                .isEmpty();
        assertThat(names(query("museum", "mus%", Sector.PUBLIC, museum.changed())))
                .isEmpty();
        assertThat(names(query("muse", "musik", Sector.PUBLIC, museum.changed())))
                .isEmpty();
        assertThat(names(query("museum", "musik", Sector.CIVIL, museum.changed())))
                .isEmpty();
        assertThat(names(
                        query("museum", "musik", Sector.PUBLIC, museum.changed().plusNanos(1000))))
                .isEmpty();
    }

    private static OrganisationQuery query(String type, String keyword, Sector sector, Instant since) {
        return new OrganisationQuery(
                Optional.of("rock"),
                Optional.of(sector),
                Optional.of(type),
                Optional.of(keyword),
                Optional.of(true),
                Optional.of(since),
                OrganisationSort.CHANGED,
                true,
                PageRequest.first(50));
    }

    @Test
    void countsWhenAsked() {
        Stream.of("A", "B", "C").forEach(this::create);

        Page<Organisation> page =
                register.organisations.list(CURATOR, OrganisationQuery.all(new PageRequest(2, Optional.empty(), true)));

        assertThat(page.total()).hasValue(3);
        assertThat(page.items()).hasSize(2);
        assertThat(register.organisations
                        .list(CURATOR, OrganisationQuery.all(PageRequest.first(3)))
                        .next())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OrganisationSort.class)
    void pagesNeitherSkipNorRepeatWhileOthersComeAndGo(OrganisationSort sort) {
        for (long seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            List<String> stayed = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                stayed.add(random(random).id());
            }
            boolean descending = random.nextBoolean();
            List<String> seen = walk(sort, descending, random);

            assertThat(seen).as("seed %s", seed).doesNotHaveDuplicates().containsAll(stayed);
        }
    }

    /** Reads all pages; between two of them an organisation comes, and one that came so goes. */
    private List<String> walk(OrganisationSort sort, boolean descending, Random random) {
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Organisation> page = register.organisations.list(
                    CURATOR, sorted(sort, descending, new PageRequest(1 + random.nextInt(7), cursor, false)));
            page.items().forEach(o -> seen.add(o.id()));
            cursor = page.next();
            random(random);
            Organisation passing = random(random);
            register.organisations.delete(CURATOR, passing.id(), passing.version());
        } while (cursor.isPresent() && seen.size() < 1000);
        return seen;
    }

    private Organisation random(Random random) {
        String name =
                Stream.of("Aa", "å", "Bib", "bib", "!", "Æ ø", "100%").toList().get(random.nextInt(7));
        return register.organisations.create(
                CURATOR,
                OrganisationDetails.builder(name)
                        .type(random.nextBoolean() ? null : name)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i går", "2026-13-45T00:00:00Z", "", "+1000000000-01-01T00:00:00Z"})
    void aForgedCursorIsRefused(String value) {
        String cursor = new Cursor("CHANGED", value, Ids.next()).encode();

        assertThat(fieldsOf(() -> register.organisations.list(
                        CURATOR,
                        sorted(OrganisationSort.CHANGED, false, new PageRequest(5, Optional.of(cursor), false)))))
                .containsExactly("cursor:not-a-cursor");
    }
}
