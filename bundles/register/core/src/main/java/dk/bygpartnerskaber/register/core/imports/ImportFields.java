package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ImportKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields that columns of a file can go to, each with the headers that suggest it (lower case, letters and digits
 * only). They bear the names of the fields of records; what a row says of the organisation beside its own record has names
 * that start with {@code partner} or {@code organisation}.
 */
final class ImportFields {
    private static final Map<String, List<String>> PARTNERSHIPS = table(
            "library: library bibliotek egetbibliotek ownlibrary",
            "title: partnership partnerskab title titel partnerskabetstitel",
            "partner: partner partnere partners partnernavn partnername organisation partner1 partner2 partner3",
            "responsible: responsible ansvarlig ansvarlige partnerskabsansvarlig kontaktpåbiblioteket bibliotekskontakt"
                    + " tovholder tovholdere owner owners responsibleperson librarycontact contactatthelibrary",
            "partnerType: partnertype type partnertypen organisationstype organisationtype",
            "partnerSector: sector sektor partnersector partnersektor",
            "kind: kind slags hvaderdet relationstype relationtype",
            "form: form varighed duration",
            "purposes: purposes purpose formål generelleformål",
            "ownPurposes: ownpurposes egneformål",
            "targetGroups: targetgroups targetgroup målgrupper målgruppe",
            "ageGroups: agegroups agegroup aldersgrupper aldersgruppe",
            "start: start begyndte begyndelse startdato startdate began fra",
            "end: end slut slutter slutning slutdato enddate ends til",
            "status: status",
            "description: description beskrivelse activity aktivitet indhold",
            "goal: goal goals mål",
            "anchoring: anchoring forankring");
    private static final Map<String, List<String>> ORGANISATIONS = table(
            "name: name navn organisation organisationsnavn partner firma company organizationname organization1name"
                    + " institution forening virksomhed",
            "aliases: aliases alias andrenavne othernames forkortelse forkortelser",
            "type: type organisationstype organisationtype partnertype",
            "sector: sector sektor",
            "cvr: cvr cvrnummer cvrnr cvrnumber",
            "productionUnit: productionunit pnummer pnr pnumber",
            "externalIds: externalids externalid eksternid eksterneid idiandresystemer",
            "website: website hjemmeside webadresse url www web webside webpage website1value",
            "email: email mail emailadresse mailadresse emailaddress email1value email1address",
            "phones: phones phone telephone telefon telefonnummer tlf telefonarbejde tlfarbejde businessphone phone1value mobil"
                    + " mobiltelefon mobilephone phone2value",
            "addresses.street: street address addresses adresse adresser vej gade vejognummer gadearbejde businessstreet"
                    + " address1street",
            "addresses.postalCode: postalcode postnr postnummer zip postnrarbejde businesspostalcode address1postalcode",
            "addresses.city: city by bynavn town byarbejde businesscity address1city",
            "addresses.country: country land landområdearbejde businesscountryregion address1country",
            "keywords: keywords emneord nøgleord tags",
            "contributions: contributions kanbidragemed cancontribute",
            "advertisingProtected: advertisingprotected reklamebeskyttet protectedagainstadvertising",
            "ownLibrary: ownlibrary egetbibliotek",
            "notes: notes noter note bemærkninger bemærkning");
    private static final Map<String, List<String>> PEOPLE = table(
            "name: name navn fuldtnavn fuldenavn fullname kontaktperson kontakt person displayname",
            "givenName: givenname fornavn firstname fornavne",
            "middleName: middlename mellemnavn mellemnavne middlenames additionalname additionalnames",
            "familyName: familyname efternavn lastname surname",
            "title: titel uddannelse suffix",
            "organisation: organisation organisationsnavn firma company virksomhed arbejdsplads institution forening"
                    + " organizationname organization1name",
            "otherOrganisations: otherorganisations flereorganisationer andreorganisationer",
            "role: role rolle stilling jobtitel jobtitle titelstilling funktion title organization1title"
                    + " organizationtitle",
            "department: department afdeling organization1department organizationdepartment",
            "emails: emails email mail emailadresse mailadresse emailaddress email1value email2value email1address"
                    + " email2address email3address email2adresse flereemails",
            "phones: phones phone telephone telefon telefonnummer tlf telefonarbejde tlfarbejde businessphone businessphone2"
                    + " phone1value phone2value phone3value mobil mobiltelefon mobilephone mobilnr direkte",
            "website: website hjemmeside webadresse url www web webside webpage website1value",
            "preferredContact: preferredcontact foretrukkenkontakt foretrækker foretrækkerkontaktved preferscontactby",
            "language: language sprog",
            "busyPeriods: busyperiods travleperioder",
            "notes: notes noter note bemærkninger bemærkning");
    private static final Map<String, List<String>> ORGANISATION_OF_PERSON = table(
            "organisationType: organisationtype organisationstype",
            "organisationSector: organisationsector sektor sector",
            "organisationCvr: organisationcvr cvr cvrnummer cvrnr cvrnumber",
            "organisationProductionUnit: organisationproductionunit pnummer pnr pnumber",
            "organisationEmail: organisationemail organisationensemail fællesmail hovedmail",
            "organisationPhones: organisationphones organisationenstelefon hovednummer companymainphone",
            "organisationWebsite: organisationwebsite organisationenshjemmeside",
            "organisationAddresses.street: street address addresses adresse adresser vej gade vejognummer gadearbejde"
                    + " businessstreet address1street",
            "organisationAddresses.postalCode: postalcode postnr postnummer zip postnrarbejde businesspostalcode"
                    + " address1postalcode",
            "organisationAddresses.city: city by bynavn town byarbejde businesscity address1city",
            "organisationAddresses.country: country land landområdearbejde businesscountryregion address1country",
            "organisationKeywords: organisationkeywords emneord nøgleord tags kategorier");

    /** Fields of lists: several columns can go to one. */
    private static final Set<String> LISTS = Set.of(
            "partner",
            "responsible",
            "aliases",
            "contributions",
            "phones",
            "emails",
            "keywords",
            "externalIds",
            "purposes",
            "ownPurposes",
            "targetGroups",
            "ageGroups",
            "notes",
            "otherOrganisations",
            "organisationPhones",
            "organisationKeywords");

    private ImportFields() {}

    private static Map<String, List<String>> table(String... lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ");
            table.put(parts[0], Arrays.asList(parts[1].split(" ")));
        }
        return table;
    }

    static Map<String, List<String>> of(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> ORGANISATIONS;
            case PEOPLE -> PEOPLE;
            case PARTNERSHIPS -> PARTNERSHIPS;
            case MIXED -> {
                Map<String, List<String>> all = new LinkedHashMap<>(PEOPLE);
                all.putAll(ORGANISATION_OF_PERSON);
                yield all;
            }
        };
    }

    /** Sets of fields of which a row needs one at least to say anything. */
    static List<String> needed(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> List.of("name");
            case PEOPLE -> List.of("name", "givenName", "familyName");
            case PARTNERSHIPS -> List.of("title");
            case MIXED -> List.of("name", "givenName", "familyName", "organisation");
        };
    }

    static boolean isList(String field) {
        return LISTS.contains(field);
    }
}
