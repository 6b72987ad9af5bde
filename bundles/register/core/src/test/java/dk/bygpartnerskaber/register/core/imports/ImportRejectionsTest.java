package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and mappings that are rejected, with the reason. */
@OnBothDatabases
class ImportRejectionsTest extends CsvImports {
    ImportRejectionsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void notesThatWouldBecomeTooLongAreRejected() {
        register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("Koret").notes("a".repeat(19_990)).build());

        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;noter", "Koret;Øver tirsdag");

        assertThat(run.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.column()).isEqualTo("noter");
            assertThat(rejected.reason().code()).isEqualTo("too-long");
        });
    }

    @Test
    void whatIsNoTelephoneNumberIsRejected() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;telefon", "Koret;ring til Bo", "Bandet;20304050");

        assertThat(run.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.column()).isEqualTo("telefon");
            assertThat(rejected.value()).isEqualTo("ring til Bo");
            assertThat(rejected.reason().code()).isEqualTo("import-phone");
        });
        assertThat(upload(ImportKind.MIXED, "navn;firma;telefon;hovednummer", "Bo;Koret;intet;x")
                        .rejected())
                .extracting(ImportRun.Rejected::column)
                .containsExactlyInAnyOrder("telefon", "hovednummer");
    }

    @Test
    void whereThereIsRoomForOneEmailAddressTwoAreRefusedInWords() {
        TriedImport run = upload(
                ImportKind.ORGANISATIONS,
                "navn;e-mail",
                "Koret;\"formand@kor.example; kasserer@kor.example\"",
                "Teatret;a@teater.example / b@teater.example",
                "Museet;post museet.example");
        assertThat(run.rejected())
                .extracting(r -> r.reason().code())
                .containsExactly("import-one-email", "import-one-email", "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Roskilde;Rockbib;Rockmuseet;halvoffentlig;;;!sektor!halvoffentlig!partnerSector!unknown-value",
                "Roskilde;Rockbib;Rockmuseet;;død;;!status!død!status!unknown-value",
                "Roskilde;Rockbib;Rockmuseet;;;sidste år;!start!sidste år!start!malformed",
                "Roskilde;Rockbib;Rockmuseet;;;2010-02-30;!start!2010-02-30!start!malformed",
                "Roskilde;Rockbib;Rockmuseet;;;2012;2010!slut!2010!end!before-start",
                "Roskilde;;Rockmuseet;;;;!partnerskab!!title!required",
                "Roskilde;Rockbib;ROSKILDE;;;;!partner!ROSKILDE!partner!library-is-partner",
                "Roskilde;Rock\u0007bib;;;;;!partnerskab!Rock\u0007bib!title!control-character",
                ";Rockbib;Rockmuseet;;;;!bibliotek!!library!no-own-library",
                "Roskilde;Rockbib;Rockmuseet;;;!!!!import-cell-count"
            })
    void aBadRowIsRejectedWithItsLineColumnValueAndReason(
            String row, String column, String value, String target, String reason) {
        TriedImport run = upload(
                ImportKind.PARTNERSHIPS,
                "bibliotek;partnerskab;partner;sektor;status;start;slut",
                "Herning;Sansefortællingen;Team Teatret;;;2009;2009",
                row);

        assertThat(run.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(3);
            assertThat(r.column()).isEqualTo(column);
            assertThat(r.value() == null || r.value().isEmpty() ? null : r.value())
                    .isEqualTo(value);
            assertThat(r.reason().code()).isEqualTo(reason);
            assertThat(r.reason().field()).isEqualTo(target == null ? "" : target);
        });
        assertThat(run.planned())
                .extracting(ImportRun.Planned::name)
                .containsExactly("Herning", "Team Teatret", "Sansefortællingen");
        assertThat(codeOf(() -> register.imports.confirm(CURATOR, run.id(), false)))
                .isEqualTo("import-rejected");
        assertThat(register.count("reg_organisation")).isZero();
        register.imported(CURATOR, run.id(), true);
        assertThat(register.count("reg_organisation")).isEqualTo(2);
    }

    @Test
    void whatCannotBeMappedIsRefused() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "a;b", "x;y");

        assertThat(run.planned()).isEmpty();
        assertThat(fieldsOf(() -> register.imports.confirm(CURATOR, run.id(), true)))
                .containsExactly("name:import-no-column");
        assertThat(fieldsOf(() -> register.map(CURATOR, run.id(), Arrays.asList("type", null))))
                .containsExactly("name:import-no-column");
        assertThat(fieldsOf(() -> register.map(CURATOR, run.id(), List.of("name", "name"))))
                .containsExactly("name:import-two-columns");
        assertThat(fieldsOf(() -> register.map(CURATOR, run.id(), List.of("name", "title"))))
                .containsExactly("targets/1:unknown-value");
        assertThat(fieldsOf(() -> register.map(CURATOR, run.id(), List.of("name"))))
                .containsExactly("targets:import-one-each");
        assertThat(register.map(CURATOR, run.id(), List.of("name", "")).planned())
                .extracting(ImportRun.Planned::name)
                .containsExactly("x");
    }

    @Test
    void rowsThatWouldTakeTooManyPartnersAreRejected() {
        String rows = IntStream.range(0, 150)
                .mapToObj(i -> "R;Stort netværk;Partner " + i)
                .collect(Collectors.joining("\n"));

        TriedImport run = upload(ImportKind.PARTNERSHIPS, "bibliotek;partnerskab;partner", rows);

        assertThat(run.rejected())
                .hasSize(50)
                .allMatch(
                        r -> r.reason().code().equals("too-many") && r.column().equals("partner"));
        register.imported(CURATOR, run.id(), true);
        assertThat(register.count("reg_organisation")).isEqualTo(101);
    }
}
