package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.ImportKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields that columns of a file can go to. They bear the names of the fields of organisations and partnerships; what
 * a row of partnerships says of the partner has names that start with {@code partner}.
 */
public final class ImportTargets {
    // each field with the headers that suggest it: lower case, letters and digits only
    private static final Map<String, List<String>> PARTNERSHIPS = table(
            "library: library bibliotek egetbibliotek ownlibrary",
            "title: partnership partnerskab title titel partnerskabetstitel",
            "partner: partner partnere partners partnernavn partnername organisation",
            "partnerType: partnertype type partnertypen organisationstype organisationtype",
            "partnerSector: sector sektor partnersector partnersektor",
            "kind: kind hvaderdet relationstype relationtype",
            "form: form varighed duration",
            "purposes: purposes purpose formål generelleformål",
            "ownPurposes: ownpurposes egneformål",
            "targetGroups: targetgroups targetgroup målgrupper målgruppe",
            "ageGroups: agegroups agegroup aldersgrupper aldersgruppe",
            "start: start begyndte begyndelse startdato startdate fra",
            "end: end slut slutter slutning slutdato enddate til",
            "status: status",
            "description: description beskrivelse activity aktivitet indhold");
    private static final Map<String, List<String>> ORGANISATIONS = table(
            "name: name navn organisation organisationsnavn partner firma company organizationname organization1name",
            "aliases: aliases alias andrenavne forkortelse forkortelser",
            "type: type organisationstype organisationtype partnertype",
            "sector: sector sektor",
            "cvr: cvr cvrnummer cvrnr cvrnumber",
            "productionUnit: productionunit pnummer pnr pnumber",
            "website: website hjemmeside webadresse url www web webside webpage website1value",
            "email: email mail emailadresse mailadresse emailaddress email1value",
            "phones: phones phone telefon telefonnummer tlf telefonarbejde tlfarbejde businessphone phone1value mobil"
                    + " mobiltelefon mobilephone",
            "addresses.street: street address adresse vej gade vejognummer gadearbejde businessstreet address1street",
            "addresses.postalCode: postalcode postnr postnummer zip postnrarbejde businesspostalcode address1postalcode",
            "addresses.city: city by bynavn town byarbejde businesscity address1city",
            "addresses.country: country land landområdearbejde businesscountryregion address1country",
            "keywords: keywords emneord nøgleord tags",
            "ownLibrary: ownlibrary egetbibliotek",
            "notes: notes noter note bemærkninger bemærkning");

    private final ImportKind kind;
    private final Map<String, List<String>> fields;

    /** The fields of the register itself. */
    public ImportTargets(ImportKind kind) {
        this(kind, Map.of());
    }

    /** @param more fields of modules, with the headers that suggest them */
    public ImportTargets(ImportKind kind, Map<String, List<String>> more) {
        this.kind = kind;
        fields = new LinkedHashMap<>(kind == ImportKind.PARTNERSHIPS ? PARTNERSHIPS : ORGANISATIONS);
        fields.putAll(more);
    }

    private static Map<String, List<String>> table(String... lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ");
            table.put(parts[0], Arrays.asList(parts[1].split(" ")));
        }
        return table;
    }

    List<String> all() {
        return List.copyOf(fields.keySet());
    }

    /** The field without which no row of the kind says anything. */
    static String needed(ImportKind kind) {
        return kind == ImportKind.PARTNERSHIPS ? "title" : "name";
    }

    /** For each header the field it names, {@code null} for none; of several that name one field the first has it. */
    public List<String> suggest(List<String> headers) {
        Set<String> taken = new HashSet<>();
        List<String> targets = new ArrayList<>();
        for (String header : headers) {
            String target = named(header);
            targets.add(target != null && taken.add(target) ? target : null);
        }
        return targets;
    }

    private String named(String header) {
        String word = Normalizer.normalize(header, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return fields.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(word)
                        || field.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * The targets that a caller chose, blank ones made {@code null}.
     *
     * @throws ProblemException when they do not fit the columns or the kind
     */
    List<String> checked(int columns, List<String> chosen) {
        if (chosen.size() != columns) {
            throw ProblemException.invalid(FieldProblem.of("targets", "import-one-each", String.valueOf(columns)));
        }
        List<FieldProblem> problems = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String target = chosen.get(i) == null || chosen.get(i).isBlank() ? null : chosen.get(i);
            if (target != null && !fields.containsKey(target)) {
                problems.add(FieldProblem.of("targets/" + i, "unknown-value", target, String.join(", ", all())));
            } else if (target != null && targets.contains(target)) {
                problems.add(FieldProblem.of(target, "import-two-columns"));
            }
            targets.add(target);
        }
        if (problems.isEmpty() && !targets.contains(needed(kind))) {
            problems.add(FieldProblem.of(needed(kind), "import-no-column"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return targets;
    }
}
