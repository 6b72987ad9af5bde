package dk.bygpartnerskaber.platform.documents;

/** The columns of a list of contacts, with the headers that the register's import knows. */
enum CardColumn {
    FULL_NAME("Fulde navn"),
    GIVEN_NAME("Fornavn"),
    FAMILY_NAME("Efternavn"),
    PERSON_TITLE("Titel"),
    TITLE("Stilling"),
    ORGANISATION("Organisation"),
    DEPARTMENT("Afdeling"),
    OTHER_ORGANISATIONS("Flere organisationer"),
    EMAIL("E-mail"),
    OTHER_EMAILS("Flere e-mails"),
    PHONE("Telefon"),
    MOBILE("Mobil"),
    HOME_PHONE("Privat telefon"),
    FAX("Fax"),
    STREET("Adresse"),
    POSTAL_CODE("Postnummer"),
    CITY("By"),
    COUNTRY("Land"),
    WEBSITE("Hjemmeside"),
    LANGUAGE("Sprog"),
    CATEGORIES("Kategorier"),
    NOTE("Note"),
    UID("Kontakt-id");

    private final String header;

    CardColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}
