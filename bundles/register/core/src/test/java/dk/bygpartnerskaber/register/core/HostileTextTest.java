package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class HostileTextTest {
    private final Register register;

    HostileTextTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "${7*7} {{7*7}}",
                "=HYPERLINK(\"http://x\")",
                "👩‍👩‍👧 🎸",
                "%_\\",
                "a\u00A0b\u200Fc",
                "\u0130\u0130\u0130"
            })
    void harmlessTextIsKeptAsItIsAndFoundAgain(String text) {
        OrganisationDetails details = OrganisationDetails.builder(text)
                .aliases(List.of(text))
                .type(text)
                .keywords(List.of(text))
                .notes(text)
                .build();
        Organisation created = register.organisations.create(CURATOR, details);

        assertThat(register.organisations
                        .find(EDITOR, created.id())
                        .orElseThrow()
                        .details())
                .isEqualTo(details);
        assertThat(register.organisations
                        .list(EDITOR, OrganisationQuery.text(text, PageRequest.first(5)))
                        .items())
                .containsExactly(created);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\u202Eb", "a\u2066b", "a\uD800b", "a\uFFFFb", "a\u0085b"})
    void whatNoDatabaseOrFormatCanCarryIsRefusedByField(String text) {
        assertThat(fieldsOf(() -> register.organisations.create(
                        EDITOR,
                        OrganisationDetails.builder(text)
                                .aliases(List.of(text))
                                .type(text)
                                .website("https://" + text + ".dk")
                                .email(text + "@x.dk")
                                .phones(List.of("1", text))
                                .keywords(List.of(text))
                                .notes(text)
                                .build())))
                .containsExactly(
                        "name:control-character",
                        "aliases/0:control-character",
                        "type:control-character",
                        "website:control-character",
                        "email:control-character",
                        "phones/1:control-character",
                        "keywords/0:control-character",
                        "notes:control-character");
        assertThat(fieldsOf(() -> register.partnerships.create(
                        EDITOR,
                        PartnershipDetails.builder(text)
                                .library(text)
                                .ownPurposes(List.of(text))
                                .description(text)
                                .build())))
                .containsExactly(
                        "title:control-character",
                        "ownPurposes/0:control-character",
                        "description:control-character",
                        "library:not-own-library");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD800", "a\u202Eb"})
    void lookingForWhatCannotBeThereFindsNothing(String text) {
        register.organisations.create(EDITOR, OrganisationDetails.named("ab"));
        PageRequest counted = new PageRequest(5, Optional.empty(), true);

        var page = register.organisations.list(EDITOR, OrganisationQuery.text(text, counted));

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).hasValue(0);
        assertThat(fieldsOf(() -> register.partnerships.create(
                        EDITOR,
                        PartnershipDetails.builder("Rockbib")
                                .library("x" + text)
                                .partners(List.of(text))
                                .build())))
                .containsExactly("library:not-own-library", "partners/0:no-such-organisation");
        assertThat(Problems.codeOf(() -> register.lists.remove(CURATOR, text, 1)))
                .isEqualTo("not-found");
        assertThat(register.partnerships
                        .list(
                                EDITOR,
                                PartnershipQuery.builder()
                                        .library(Optional.of(text))
                                        .partner(Optional.of(text))
                                        .build(counted))
                        .items())
                .isEmpty();
    }

    @Test
    void longTextsAreRefusedFieldByField() {
        String huge = "x".repeat(20_001);

        assertThat(fieldsOf(() -> register.organisations.create(
                        EDITOR,
                        OrganisationDetails.builder(huge)
                                .type(huge)
                                .cvr(huge)
                                .website(huge)
                                .email(huge)
                                .notes(huge)
                                .build())))
                .containsExactly(
                        "name:too-long",
                        "type:too-long",
                        "cvr:cvr",
                        "website:too-long",
                        "email:too-long",
                        "notes:too-long");
    }

    @Test
    void theLargestRecordsThatTheRulesAllowFitTheTables() {
        // in lower case this letter becomes two
        String wide = "\u0130".repeat(200);
        OrganisationDetails organisation = OrganisationDetails.builder(wide)
                .aliases(numbered(wide, 200, 50))
                .type("\u0130".repeat(100))
                .keywords(numbered(wide, 100, 50))
                .phones(numbered(wide, 50, 20))
                .notes("\u0130".repeat(20_000))
                .ownLibrary(true)
                .build();
        Organisation library = register.organisations.create(CURATOR, organisation);
        PartnershipDetails partnership = PartnershipDetails.builder(wide)
                .library(library.id())
                .ownPurposes(numbered(wide, 200, 50))
                .description("\u0130".repeat(20_000))
                .build();

        var created = register.partnerships.create(EDITOR, partnership);

        assertThat(register.partnerships
                        .find(EDITOR, created.id())
                        .orElseThrow()
                        .details())
                .isEqualTo(partnership);
        register.partnerships.delete(CURATOR, created.id(), created.version());
    }

    private static List<String> numbered(String text, int length, int count) {
        return IntStream.range(10, 10 + count)
                .mapToObj(i -> i + text.substring(0, length - 2))
                .toList();
    }

    @Test
    void millionsOfDotsTakeNoTime() {
        String dots = "http://" + ".a".repeat(2_000_000) + " ";

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> fieldsOf(() -> register.organisations.create(
                        EDITOR,
                        OrganisationDetails.builder("x")
                                .website(dots + "\n.")
                                .email("a@" + dots)
                                .build())));
    }
}
