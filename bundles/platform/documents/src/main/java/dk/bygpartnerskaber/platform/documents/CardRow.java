package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.Uid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contact as a row, as the programs of Microsoft, Google, Apple and others mean it. */
final class CardRow {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern QUOTED = Pattern.compile("=([0-9A-F]{2})", Pattern.CASE_INSENSITIVE);

    private final VCard card;
    private final Map<CardColumn, String> cells = new EnumMap<>(CardColumn.class);

    private CardRow(VCard card) {
        this.card = card;
    }

    static TableRow of(CardLines.Card found) {
        if (found.damage().isPresent()) {
            return TableRow.damaged(found.line(), found.damage().get());
        }
        try (VCardReader reader = new VCardReader(found.text())) {
            reader.setDefaultQuotedPrintableCharset(quoted(found.text()));
            VCard card = reader.readNext();
            if (card == null) {
                return TableRow.damaged(found.line(), FieldProblem.of("", "import-card-open"));
            }
            return new CardRow(card).row(found.line());
        } catch (IOException | RuntimeException unreadable) {
            return TableRow.damaged(found.line(), FieldProblem.of("", "import-card-unreadable"));
        }
    }

    /** The encoding of quoted-printable text that does not name its own. */
    private static Charset quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher quoted = QUOTED.matcher(text);
        int end = -1;
        while (quoted.find()) {
            if (quoted.start() != end) {
                // another character between
                bytes.write(' ');
            }
            bytes.write(Integer.parseInt(quoted.group(1), 16));
            end = quoted.end();
        }
        return TextContent.isUtf8(bytes.toByteArray()) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private TableRow row(int line) {
        names();
        work();
        new CardWays(card).fill(cells);
        address();
        put(CardColumn.WEBSITE, card.getUrls().stream().map(url -> url.getValue()));
        put(CardColumn.LANGUAGE, card.getLanguages().stream().map(TextProperty::getValue));
        put(
                CardColumn.CATEGORIES,
                card.getCategoriesList().stream().map(Categories::getValues).flatMap(List::stream));
        cells.put(CardColumn.NOTE, joined(card.getNotes().stream().map(Note::getValue), "\n"));
        Uid uid = card.getUid();
        put(CardColumn.UID, Stream.of(uid == null ? "" : uid.getValue()));

        Cells row = new Cells();
        cells.forEach((column, text) -> row.put(column.ordinal(), text));
        return row.row(line, CardColumn.values().length);
    }

    /** One line, whatever stands in the card. */
    private void put(CardColumn column, Stream<String> values) {
        cells.put(column, joined(values.filter(Objects::nonNull).flatMap(String::lines), ", "));
    }

    private static String joined(Stream<String> values, String between) {
        return values.filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    private void names() {
        StructuredName name = card.getStructuredName();
        String given = name == null ? "" : joined(names(name.getGiven(), name.getAdditionalNames()), " ");
        String family = name == null ? "" : joined(Stream.of(Objects.requireNonNullElse(name.getFamily(), "")), "");
        if (isOrganisation(given + family)) {
            return;
        }
        cells.put(CardColumn.GIVEN_NAME, given);
        cells.put(CardColumn.FAMILY_NAME, family);
        String full = formattedName();
        String parts = joined(Stream.of(given, family), " ");
        // Outlook may put the family name first, others leave out what stands between
        boolean turned = !parts.isEmpty() && full.equalsIgnoreCase(family + ", " + given);
        boolean shorter = name != null
                && !name.getAdditionalNames().isEmpty()
                && full.equalsIgnoreCase(joined(Stream.of(name.getGiven(), family), " "));
        String nickname = card.getNickname() == null ? "" : joined(card.getNickname().getValues().stream(), " ");
        cells.put(
                CardColumn.FULL_NAME,
                Stream.of(turned || shorter ? parts : full, parts, nickname)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<String> names(String given, List<String> others) {
        return Stream.concat(Stream.of(Objects.requireNonNullElse(given, "")), others.stream());
    }

    private String formattedName() {
        return card.getFormattedNames().stream()
                .map(TextProperty::getValue)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    /** Whether the contact is no person: it says so, or has no name but the organisation's. */
    private boolean isOrganisation(String nameParts) {
        RawProperty shownAs = card.getExtendedProperty("X-ABShowAs");
        boolean company = shownAs != null && "COMPANY".equalsIgnoreCase(shownAs.getValue());
        boolean kind = card.getKind() != null && card.getKind().isOrg();
        String name = nameParts.isBlank() ? formattedName() : nameParts;
        return company || kind || name.equals(organisation());
    }

    private String organisation() {
        return organisations().findFirst().orElse("");
    }

    private Stream<String> organisations() {
        return card.getOrganizations().stream()
                .map(Organization::getValues)
                .filter(values -> !values.isEmpty()
                        && values.get(0) != null
                        && !values.get(0).isBlank())
                .map(values -> values.get(0).strip());
    }

    private void work() {
        String organisation = organisation();
        boolean nameless = organisation.isEmpty() && !cells.containsKey(CardColumn.FULL_NAME);
        cells.put(CardColumn.ORGANISATION, nameless ? formattedName() : organisation);
        cells.put(CardColumn.OTHER_ORGANISATIONS, joined(organisations().skip(1), "\n"));
        put(CardColumn.DEPARTMENT, card.getOrganizations().stream().limit(1).flatMap(found -> found.getValues().stream()
                .skip(1)));
        // what somebody is without saying where is a title of their own
        put(
                cells.get(CardColumn.ORGANISATION).isEmpty() ? CardColumn.PERSON_TITLE : CardColumn.TITLE,
                Stream.concat(card.getTitles().stream(), card.getRoles().stream())
                        .map(TextProperty::getValue));
    }

    private void address() {
        Address address = CardWays.first(card.getAddresses(), found -> found.getTypes().stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .toList());
        if (address != null) {
            put(
                    CardColumn.STREET,
                    Stream.of(address.getStreetAddresses(), address.getExtendedAddresses(), address.getPoBoxes())
                            .flatMap(List::stream));
            put(CardColumn.POSTAL_CODE, address.getPostalCodes().stream());
            put(CardColumn.CITY, address.getLocalities().stream());
            put(CardColumn.COUNTRY, address.getCountries().stream());
        }
    }
}
