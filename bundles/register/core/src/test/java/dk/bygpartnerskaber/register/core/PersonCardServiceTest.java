package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.documents.TableFile;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PersonCardServiceTest {
    private static final String PROTECTED = "Reklamebeskyttet";

    private final Register register;
    private final PersonCardServiceImpl cards;
    private String museum;
    private String theatre;

    PersonCardServiceTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        cards = new PersonCardServiceImpl(register.store, register.people, register.organisations);
    }

    @BeforeEach
    void furnish() {
        register.setNow("2026-11-20T10:00:00Z");
        museum = organisation("Danmarks Rockmuseum", false);
        theatre = organisation("Teatret; ved Åen", true);
    }

    private String organisation(String name, boolean isProtected) {
        return register.organisations
                .create(
                        EDITOR,
                        OrganisationDetails.builder(name)
                                .advertisingProtected(isProtected)
                                .build())
                .id();
    }

    private Person create(PersonDetails.Builder details, PersonRole... roles) {
        return register.people.create(EDITOR, details.roles(List.of(roles)).build());
    }

    @Test
    void aContactHasWhatOneReachesAPersonBy() {
        Person person = create(
                PersonDetails.builder("Åse Ø. Jensen")
                        .title("cand.mag.")
                        .emails(List.of("aase@example.dk", "aj@example.dk"))
                        .phones(List.of("62 52 29 50"))
                        .website("https://example.dk/aase")
                        .language("engelsk")
                        .notes("Må ikke ud af registeret"),
                new PersonRole(museum, "leder", "Formidling", null, null, null, null),
                PersonRole.of(theatre, "frivillig")
                        .ended(PartialDate.parse("2020").orElseThrow(), null, null));

        assertThat(cards.card(EDITOR, person.id(), PROTECTED).lines())
                .containsExactly(
                        "BEGIN:VCARD",
                        "VERSION:4.0",
                        "UID:urn:uuid:" + person.id(),
                        "KIND:individual",
                        "FN:Åse Ø. Jensen",
                        "N:Jensen;Åse Ø.;;;cand.mag.",
                        "work1.ORG:Danmarks Rockmuseum;Formidling",
                        "work1.TITLE:leder",
                        "EMAIL;TYPE=work;PREF=1:aase@example.dk",
                        "EMAIL;TYPE=work:aj@example.dk",
                        "TEL;PREF=1:62 52 29 50",
                        "URL:https://example.dk/aase",
                        "LANG:en",
                        "REV:20261120T100000Z",
                        "END:VCARD");
    }

    @Test
    void whoMustGetNoAdvertisingIsMarked() {
        Person person = create(PersonDetails.builder("Bo"), PersonRole.of(theatre, "leder"));

        assertThat(cards.card(EDITOR, person.id(), PROTECTED).lines())
                .contains("NOTE:Reklamebeskyttet", "work1.ORG:Teatret\\; ved Åen", "N:Bo;;;;");
    }

    @Test
    void manyAreAListThatTheImportReads() {
        create(PersonDetails.builder("Anna Dam").emails(List.of("anna@example.dk")), PersonRole.of(museum, null));
        create(PersonDetails.builder("Bo Eg"));
        List<Person> all = register.people
                .list(CURATOR, PersonQuery.all(PageRequest.first(50)))
                .items();

        String text = cards.cards(CURATOR, all, PROTECTED);

        TableFile table = TableFile.open(text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().map(row -> row.cells().get(0))).containsExactly("Anna Dam", "Bo Eg");
        assertThat(codeOf(() -> cards.cards(EDITOR, all, PROTECTED))).isEqualTo("forbidden");
    }

    @Test
    void nobodyIsNoContact() {
        assertThat(codeOf(() -> cards.card(EDITOR, Ids.next(), PROTECTED))).isEqualTo("not-found");
    }
}
