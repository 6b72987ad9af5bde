package dk.bygpartnerskaber.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.documents.ContactCard.Work;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Contacts that are written can be read. */
class ContactCardsTest {

    private static Arbitrary<String> line() {
        return Arbitraries.strings()
                .withChars("abcæøåÆØÅ ,;:\\\"'=é-1^")
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(120)
                .map(text -> text.replace("^a", "😀").strip())
                .filter(text -> !text.isEmpty());
    }

    @Provide
    Arbitrary<ContactCard> contacts() {
        Arbitrary<Work> works = Combinators.combine(line(), line().optional(), line().optional())
                .as(Work::new);
        Arbitrary<Optional<String>> note =
                Combinators.combine(line(), line()).as((a, b) -> a + "\n\n" + b).optional();
        Arbitrary<Instant> moment =
                Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(
                        line(),
                        line().optional(),
                        works.list().ofMaxSize(3),
                        line().list().uniqueElements().ofMaxSize(3),
                        line().list().uniqueElements().ofMaxSize(3),
                        note,
                        Arbitraries.of("da", "en", "fa").optional(),
                        moment)
                .as((name, part, jobs, emails, phones, text, language, changed) -> new ContactCard(
                        "urn:uuid:0190b6f2-0000-7000-8000-000000000001",
                        name,
                        part,
                        part,
                        part.map(x -> "cand.mag."),
                        jobs,
                        emails,
                        phones,
                        Optional.of("https://example.dk/?a=1;b,c"),
                        text,
                        language,
                        changed));
    }

    private static String written(List<ContactCard> contacts) throws IOException {
        StringBuilder text = new StringBuilder();
        ContactCards cards = new ContactCards(text);
        for (ContactCard contact : contacts) {
            cards.add(contact);
        }
        return text.toString();
    }

    private static ContactCard read(VCard card) {
        Optional<StructuredName> name = Optional.ofNullable(card.getStructuredName());
        return new ContactCard(
                card.getUid().getValue(),
                card.getFormattedName().getValue(),
                name.map(StructuredName::getGiven),
                name.map(StructuredName::getFamily),
                name.flatMap(found -> found.getSuffixes().stream().findFirst()),
                card.getOrganizations().stream()
                        .map(organisation -> work(card, organisation))
                        .toList(),
                card.getEmails().stream().map(TextProperty::getValue).toList(),
                card.getTelephoneNumbers().stream()
                        .map(phone -> phone.getText())
                        .toList(),
                card.getUrls().stream().map(TextProperty::getValue).findFirst(),
                card.getNotes().stream().map(TextProperty::getValue).findFirst(),
                card.getLanguages().stream().map(TextProperty::getValue).findFirst(),
                Instant.from(card.getRevision().getValue()));
    }

    private static Work work(VCard card, Organization organisation) {
        Optional<String> title = card.getTitles().stream()
                .filter(found -> organisation.getGroup().equals(found.getGroup()))
                .map(Title::getValue)
                .findFirst();
        return new Work(
                organisation.getValues().get(0),
                organisation.getValues().stream().skip(1).findFirst(),
                title);
    }

    @Property(tries = 300)
    void readBackEqual(@ForAll("contacts") ContactCard one, @ForAll("contacts") ContactCard other) throws IOException {
        String text = written(List.of(one, other));

        try (VCardReader reader = new VCardReader(text)) {
            List<VCard> cards = reader.readAll();
            assertThat(cards).allMatch(card -> card.getVersion() == VCardVersion.V4_0);
            assertThat(cards.stream().map(ContactCardsTest::read)).containsExactly(one, other);
        }
    }

    @Property(tries = 100)
    void ourOwnImportReadsThem(@ForAll("contacts") ContactCard contact) throws IOException {
        TableFile table = TableFile.open(written(List.of(contact)).getBytes(StandardCharsets.UTF_8));

        assertThat(table.format()).isEqualTo(TableFormat.CARDS);
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.damage()).isEmpty();
            assertThat(row.cells()).contains(contact.uid());
            contact.emails().stream().findFirst().ifPresent(first -> assertThat(row.cells())
                    .contains(first));
        });
    }

    @Test
    void isWhatTheStandardSays() throws IOException {
        ContactCard contact = new ContactCard(
                "urn:uuid:0190b6f2-0000-7000-8000-000000000001",
                "Åse Ø. Jensen",
                Optional.of("Åse Ø."),
                Optional.of("Jensen"),
                Optional.empty(),
                List.of(new Work("Ærø Museum", Optional.of("Formidling"), Optional.of("leder"))),
                List.of("aase@example.dk", "aj@example.dk"),
                List.of("62 52 29 50"),
                Optional.empty(),
                Optional.of("Ring, ikke skriv;\nhelst før ti"),
                Optional.of("da"),
                Instant.parse("2026-11-22T12:00:00Z"));

        assertThat(written(List.of(contact)))
                .isEqualTo(
                        """
                        BEGIN:VCARD
                        VERSION:4.0
                        UID:urn:uuid:0190b6f2-0000-7000-8000-000000000001
                        KIND:individual
                        FN:Åse Ø. Jensen
                        N:Jensen;Åse Ø.;;;
                        work1.ORG:Ærø Museum;Formidling
                        work1.TITLE:leder
                        EMAIL;TYPE=work;PREF=1:aase@example.dk
                        EMAIL;TYPE=work:aj@example.dk
                        TEL;PREF=1:62 52 29 50
                        NOTE:Ring\\, ikke skriv\\;\\nhelst før ti
                        LANG:da
                        REV:20261122T120000Z
                        END:VCARD
                        """
                                .replace("\n", "\r\n"));
    }
}
