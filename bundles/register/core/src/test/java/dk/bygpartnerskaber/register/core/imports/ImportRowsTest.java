package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Column;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of single rows. */
@OnBothDatabases
class ImportRowsTest extends CsvImports {
    ImportRowsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    private List<OrganisationDetails> organisations() {
        return register.organisations
                .list(CURATOR, OrganisationQuery.all(PageRequest.first(500)))
                .map(o -> o.details())
                .items();
    }

    private PartnershipDetails onlyPartnership() {
        return register.partnerships
                .list(CURATOR, PartnershipQuery.all(PageRequest.first(500)))
                .items()
                .get(0)
                .details();
    }

    @Test
    void danishHeadersAreUnderstood() {
        TriedImport run = upload(
                ImportKind.ORGANISATIONS,
                "Navn;Andre navne;Type;SEKTOR;CVR-nr.;P-nummer;Id i andre systemer;Hjemmeside;E-mail;Telefon;Adresse;Postnr.;By;Land;"
                        + "Emneord;Kan bidrage med;Reklamebeskyttet;Eget bibliotek;Noter;Ukendt",
                "x;;;;;;;;;;;;;;;;;;;");

        assertThat(run.columns()).extracting(Column::target).containsExactly(withNull(run.targets()));
    }

    private static String[] withNull(List<String> targets) {
        return Arrays.copyOf(targets.toArray(String[]::new), targets.size() + 1);
    }

    @Test
    void allFieldsOfAnOrganisationArrive() {
        imported(
                ImportKind.ORGANISATIONS,
                "navn;andre navne;type;sektor;cvr;p-nummer;hjemmeside;e-mail;telefon;adresse;postnr;by;land;emneord;"
                        + "eget bibliotek;noter",
                "Danmarks Rockmuseum;Rockmuseet | Ragnarock;museum;Offentlig;12 34 56 78;1234567890;www.rockmuseum.dk;"
                        + "post@rockmuseum.dk;46 31 68 54, 12 34 56 78;Rabalderstræde 16;4000;Roskilde;Danmark;musik,"
                        + " unge;ja;=1+1");

        assertThat(organisations())
                .containsExactly(OrganisationDetails.builder("Danmarks Rockmuseum")
                        .aliases(List.of("Rockmuseet", "Ragnarock"))
                        .type("museum")
                        .sector(Sector.PUBLIC)
                        .cvr("12345678")
                        .productionUnit("1234567890")
                        .website("https://www.rockmuseum.dk")
                        .email("post@rockmuseum.dk")
                        .phones(List.of("46 31 68 54", "12 34 56 78"))
                        .addresses(List.of(new Address(null, "Rabalderstræde 16", "4000", "Roskilde", "Danmark")))
                        .keywords(List.of("musik", "unge"))
                        .ownLibrary(true)
                        .notes("=1+1")
                        .build());
    }

    @Test
    void aSecondFileAddsToListsAndReplacesSingleValues() {
        imported(ImportKind.ORGANISATIONS, "navn;type;emneord;by;telefon", "Rockmuseet;museum;musik;Roskilde;1");

        TriedImport run =
                imported(ImportKind.ORGANISATIONS, "navn;type;emneord;by;telefon", "rockMUSEET;Oplevelse;unge,musik;;");

        assertThat(run.count(Action.UPDATE)).isEqualTo(1);
        assertThat(organisations())
                .containsExactly(OrganisationDetails.builder("Rockmuseet")
                        .type("Oplevelse")
                        .keywords(List.of("musik", "unge"))
                        .addresses(List.of(new Address(null, null, null, "Roskilde", null)))
                        .phones(List.of("1"))
                        .build());
    }

    @Test
    void aTrialTellsFieldByFieldWhatWouldChange() {
        imported(ImportKind.ORGANISATIONS, "navn;type;emneord", "Rockmuseet;museum;musik");

        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;type;emneord", "Rockmuseet;Oplevelse;musik");

        assertThat(run.planned()).singleElement().satisfies(one -> assertThat(one.changes())
                .containsExactly(new Change.Field("type", "museum", "Oplevelse")));
        assertThat(register.imported(CURATOR, run.id(), false).planned())
                .singleElement()
                .satisfies(one -> assertThat(one.changes()).isEmpty());
    }

    @Test
    void typesAreSpelledAsTheRegisterSpellsThem() {
        register.lists.add(CURATOR, ValueList.ORGANISATION_TYPES, "museum");

        imported(ImportKind.ORGANISATIONS, "navn;type", "A;Museum", "B;MUSEUM", "C;teater", "D;Teater");

        assertThat(organisations())
                .extracting(OrganisationDetails::type)
                .containsExactly("museum", "museum", "teater", "teater");
    }

    @Test
    void allFieldsOfAPartnershipArrive() {
        imported(
                ImportKind.PARTNERSHIPS,
                "bibliotek;partnerskab;partner;type;sektor;kind;varighed;formål;egne formål;status;start;slut;beskrivelse",
                "Roskilde;Rockbib;Rockmuseet;museum;offentlig;sponsorat;ramme;\"Nye brugere, new-users\" | larm;ro;på"
                        + " pause;1.3.2010;06-2012;\"To\nlinjer\"");

        PartnershipDetails rockbib = onlyPartnership();
        assertThat(rockbib.kind()).isEqualTo(PartnershipKind.SPONSORSHIP);
        assertThat(rockbib.form()).isEqualTo(PartnershipForm.FRAME);
        assertThat(rockbib.purposes()).containsExactly(Purpose.NEW_USERS);
        assertThat(rockbib.ownPurposes()).containsExactly("ro", "larm");
        assertThat(rockbib.start()).hasToString("2010-03-01");
        assertThat(rockbib.end()).hasToString("2012-06");
        assertThat(rockbib.description()).isEqualTo("To\nlinjer");
    }

    @Test
    void aPartnershipThatIsThereGetsItsNewPartnersBehindTheOldOnes() {
        imported(ImportKind.PARTNERSHIPS, "bibliotek;partnerskab;partner", "Roskilde;Rockbib;Rockmuseet");

        TriedImport run = imported(
                ImportKind.PARTNERSHIPS,
                "bibliotek;partnerskab;partner;status",
                "ROSKILDE;rockbib;Musikskolen;afsluttet",
                "Roskilde;Rockbib;Rockmuseet;");

        assertThat(run.planned())
                .extracting(p -> p.name() + " " + p.action())
                .containsExactly("Roskilde UNCHANGED", "Musikskolen CREATE", "Rockbib UPDATE", "Rockmuseet UNCHANGED");
        assertThat(register.organisations.findAll(CURATOR, onlyPartnership().partners()))
                .hasSize(2);
        assertThat(register.count("reg_partner")).isEqualTo(2);
        assertThat(register.database.value("SELECT o.name FROM reg_partner p JOIN reg_organisation o ON o.id ="
                        + " p.organisation_id WHERE p.place = 1"))
                .isEqualTo("Musikskolen");
    }

    @Test
    void oneCellMayNameSeveralPartners() {
        imported(ImportKind.ORGANISATIONS, "navn", "FOF", "FO", "Kunst, Musik og Dans");

        imported(
                ImportKind.PARTNERSHIPS,
                "bibliotek;partnerskab;partnere;partner 2",
                "Roskilde;Rockbib;\"Rockmuseet|Kunst, Musik og Dans\";Koret",
                "Roskilde;Aftener;\"FOF, FO\";",
                "Roskilde;Teater;\"Dalum, Olsen og Søn\";");

        assertThat(partnersOf("Rockbib")).containsExactly("Rockmuseet", "Kunst, Musik og Dans", "Koret");
        assertThat(partnersOf("Aftener")).as("both are known").containsExactly("FOF", "FO");
        assertThat(partnersOf("Teater")).as("a firm's name").containsExactly("Dalum, Olsen og Søn");
    }

    private List<String> partnersOf(String title) {
        PartnershipDetails found = register
                .partnerships
                .list(CURATOR, PartnershipQuery.all(PageRequest.first(PageRequest.MAX_LIMIT)))
                .items()
                .stream()
                .map(Partnership::details)
                .filter(details -> details.title().equals(title))
                .findFirst()
                .orElseThrow();
        Map<String, String> names = register.organisations.findAll(CURATOR, found.partners()).stream()
                .collect(Collectors.toMap(Organisation::id, o -> o.details().name()));
        return found.partners().stream().map(names::get).toList();
    }

    @Test
    void anAddressMayStandInOneCell() {
        imported(
                ImportKind.ORGANISATIONS,
                "navn;adresse",
                "A;Havnegade 30, 2. sal, 9998 Klitborg",
                "B;\"Havnegade 30, 9998 Klitborg; Post: 8000 Aarhus C, Danmark\"",
                "C;Postboks 9998",
                "D;Havnegade 30");

        imported(ImportKind.ORGANISATIONS, "navn;adresse", "A;9999 Klitborg Ø", "B;Post: 8000 Aarhus C, Danmark");

        assertThat(organisations())
                .extracting(OrganisationDetails::addresses)
                .containsExactly(
                        List.of(new Address(null, "Havnegade 30, 2. sal", "9999", "Klitborg Ø", null)),
                        List.of(
                                new Address(null, "Havnegade 30", "9998", "Klitborg", null),
                                new Address("Post", null, "8000", "Aarhus C", "Danmark")),
                        List.of(new Address(null, "Postboks 9998", null, null, null)),
                        List.of(new Address(null, "Havnegade 30", null, null, null)));
    }

    @Test
    void aNumberAndAnAddressAreThereOnceHoweverTheyAreWritten() {
        imported(ImportKind.ORGANISATIONS, "navn;telefon;e-mail;emneord", "Koret;01 20 34 77;Post@Koret.dk;sang");

        TriedImport again = upload(
                ImportKind.ORGANISATIONS,
                "navn;telefon;mobil;e-mail;emneord",
                "Koret;01203477;+45 0120 3477;post@koret.dk;Sang");

        assertThat(again.count(Action.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void notesThatAreThereStayAndThoseOfTheFileComeBehindThemOnce() {
        register.organisations.create(
                CURATOR,
                OrganisationDetails.builder("Koret")
                        .notes("Ring først om formiddagen")
                        .build());
        String[] file = {"navn;noter;note", "Koret;Ring først;\"Øver tirsdag \r\ni salen\"", "koret;Øver tirsdag;"};

        imported(ImportKind.ORGANISATIONS, file);

        assertThat(organisations())
                .extracting(OrganisationDetails::notes)
                .containsExactly("Ring først om formiddagen\nRing først\nØver tirsdag \ni salen");
        assertThat(upload(ImportKind.ORGANISATIONS, file).count(Action.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void aSlashIsBetweenTwoNumbersOnlyAndADashSaysNothing() {
        imported(
                ImportKind.ORGANISATIONS,
                "navn;telefon",
                "A;20 30 40 50/62522950",
                "B;0461/12345678",
                "C;-",
                "D;62522950 lok. 12/14");

        assertThat(organisations())
                .extracting(OrganisationDetails::phones)
                .containsExactly(
                        List.of("20 30 40 50", "62522950"),
                        List.of("0461/12345678"),
                        List.of(),
                        List.of("62522950 lok. 12/14"));
    }

    @Test
    void theOnlyOwnLibraryIsMeantWhereNoneIsNamed() {
        TriedImport none = upload(ImportKind.PARTNERSHIPS, "partnerskab", "Rockbib");
        assertThat(none.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.reason().code()).isEqualTo("no-own-library"));
        imported(ImportKind.ORGANISATIONS, "navn;eget bibliotek", "Roskilde Bibliotekerne;x");

        imported(ImportKind.PARTNERSHIPS, "partnerskab;partner", "Rockbib;Rockmuseet", "Mellem_Rummet;");

        assertThat(register.count("reg_partnership")).isEqualTo(2);
        assertThat(register.count("reg_organisation")).isEqualTo(2);
    }

    @Test
    void ofTwoColumnsWithOneHeaderTheFirstIsTaken() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;navn", "a;b");

        assertThat(run.columns()).extracting(Column::target).containsExactly("name", null);
    }

    @Test
    void textsLongerThanTheirFieldAreShownShortened() {
        TriedImport run = upload(ImportKind.ORGANISATIONS, "navn;type", "🎸".repeat(3000) + ";x");

        assertThat(run.rejected()).singleElement().satisfies(r -> {
            assertThat(r.reason().code()).isEqualTo("too-long");
            assertThat(r.value()).hasSizeLessThan(500);
        });
        assertThat(register.importOf(CURATOR, run.id())).isEqualTo(run);
    }

    @Test
    void thousandsOfRowsAreTakenInOneGo() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "Roskilde;Partnerskab %d;Partner %d;forening %d;civil".formatted(i, i, i % 7))
                .collect(Collectors.joining("\n"));
        String header = "bibliotek;partnerskab;partner;type;sektor";

        TriedImport run = imported(ImportKind.PARTNERSHIPS, header, rows);
        TriedImport again = imported(ImportKind.PARTNERSHIPS, header, rows);

        assertThat(run.count(Action.CREATE)).isEqualTo(4_001);
        assertThat(again.count(Action.UNCHANGED)).isEqualTo(4_001);
        assertThat(register.count("reg_partner")).isEqualTo(2_000);
    }
}
