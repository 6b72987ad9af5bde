package dk.bygpartnerskaber.platform.documents;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.Writer;

/** Writes contacts as vCard 4.0 (RFC 6350), one behind the other. Not thread-safe. */
public final class ContactCards {
    /** Type of what is written. */
    public static final String CONTENT_TYPE = "text/vcard; charset=utf-8";

    private final VCardWriter writer;

    /** @param out is left open; text in UTF-8 */
    public ContactCards(Appendable out) {
        writer = new VCardWriter(new AppendableWriter(out), VCardVersion.V4_0);
        writer.setAddProdId(false);
    }

    public void add(ContactCard contact) throws IOException {
        VCard card = new VCard();
        card.setUid(new Uid(contact.uid()));
        card.setKind(Kind.individual());
        card.setFormattedName(contact.fullName());
        name(card, contact);
        for (int i = 0; i < contact.works().size(); i++) {
            work(card, contact.works().get(i), "work" + (i + 1));
        }
        contact.emails().forEach(address -> email(card, address));
        contact.phones().forEach(number -> phone(card, number));
        contact.website().ifPresent(card::addUrl);
        contact.note().ifPresent(card::addNote);
        contact.language().ifPresent(card::addLanguage);
        card.setRevision(new Revision(contact.changed()));
        writer.write(card);
        writer.flush();
    }

    private static void name(VCard card, ContactCard contact) {
        if (contact.givenName().isPresent()
                || contact.familyName().isPresent()
                || contact.suffix().isPresent()) {
            StructuredName name = new StructuredName();
            contact.familyName().ifPresent(name::setFamily);
            contact.givenName().ifPresent(name::setGiven);
            contact.suffix().ifPresent(name.getSuffixes()::add);
            card.setStructuredName(name);
        }
    }

    /** The group says which title belongs to which organisation. */
    private static void work(VCard card, ContactCard.Work work, String group) {
        Organization organisation = new Organization();
        organisation.getValues().add(work.organisation());
        work.department().ifPresent(organisation.getValues()::add);
        organisation.setGroup(group);
        card.addOrganization(organisation);
        work.title().ifPresent(text -> {
            Title title = new Title(text);
            title.setGroup(group);
            card.addTitle(title);
        });
    }

    private static void email(VCard card, String address) {
        Email email = new Email(address);
        email.getTypes().add(EmailType.WORK);
        if (card.getEmails().isEmpty()) {
            email.setPref(1);
        }
        card.addEmail(email);
    }

    private static void phone(VCard card, String number) {
        Telephone phone = new Telephone(number);
        if (card.getTelephoneNumbers().isEmpty()) {
            phone.setPref(1);
        }
        card.addTelephoneNumber(phone);
    }

    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.append(new String(buffer, offset, length));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // whoever opened it closes it
        }
    }
}
