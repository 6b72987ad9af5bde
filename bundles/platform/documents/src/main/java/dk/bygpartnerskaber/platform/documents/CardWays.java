package dk.bygpartnerskaber.platform.documents;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameter;
import ezvcard.property.Email;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The ways in which a contact can be reached: e-mails and telephones, the preferred one first. */
final class CardWays {
    private final VCard card;

    CardWays(VCard card) {
        this.card = card;
    }

    void fill(Map<CardColumn, String> cells) {
        List<String> emails = emails();
        cells.put(CardColumn.EMAIL, emails.isEmpty() ? "" : emails.get(0));
        cells.put(
                CardColumn.OTHER_EMAILS, String.join("\n", emails.subList(Math.min(1, emails.size()), emails.size())));
        Map<CardColumn, Set<String>> phones = new EnumMap<>(CardColumn.class);
        for (Telephone phone : ordered(card.getTelephoneNumbers(), CardWays::kinds)) {
            String number = number(phone);
            if (!number.isEmpty()) {
                phones.computeIfAbsent(column(phone), column -> new LinkedHashSet<>())
                        .add(number);
            }
        }
        phones.forEach((column, numbers) -> cells.put(column, String.join("\n", numbers)));
    }

    private List<String> emails() {
        Set<String> emails = new LinkedHashSet<>();
        for (Email email : ordered(card.getEmails(), CardWays::kinds)) {
            String address = email.getValue() == null ? "" : email.getValue().strip();
            String plain = address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
            if (!plain.isEmpty()) {
                emails.add(plain);
            }
        }
        return new ArrayList<>(emails);
    }

    private static String number(Telephone phone) {
        if (phone.getUri() == null) {
            return phone.getText() == null ? "" : phone.getText().strip();
        }
        return phone.getUri().getNumber();
    }

    private static List<String> kinds(Email email) {
        return lower(email.getTypes());
    }

    private static List<String> kinds(Telephone phone) {
        return lower(phone.getTypes());
    }

    private static List<String> lower(Collection<? extends VCardParameter> types) {
        return types.stream()
                .map(type -> type.getValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    private CardColumn column(Telephone phone) {
        String kinds = String.join(" ", kinds(phone)) + " " + label(phone);
        if (kinds.contains("fax")) {
            return CardColumn.FAX;
        }
        if (kinds.contains("cell") || kinds.contains("mobil") || kinds.contains("iphone")) {
            return CardColumn.MOBILE;
        }
        return kinds.contains("home") || kinds.contains("privat") || kinds.contains("hjem")
                ? CardColumn.HOME_PHONE
                : CardColumn.PHONE;
    }

    /** What Apple and Google write beside a property of the same group: {@code item1.X-ABLabel:_$!<Mobile>!$_}. */
    private String label(VCardProperty property) {
        if (property.getGroup() == null) {
            return "";
        }
        return card.getExtendedProperties().stream()
                .filter(other -> property.getGroup().equalsIgnoreCase(other.getGroup()))
                .filter(other -> "X-ABLABEL".equalsIgnoreCase(other.getPropertyName()))
                .map(RawProperty::getValue)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** The one to use: the preferred, else one of work. {@code null} when there is none. */
    static <P extends VCardProperty> P first(List<P> properties, Function<P, List<String>> kinds) {
        return ordered(properties, kinds).stream().findFirst().orElse(null);
    }

    private static <P extends VCardProperty> List<P> ordered(List<P> properties, Function<P, List<String>> kinds) {
        return properties.stream()
                .sorted(Comparator.comparingInt(property -> rank(property, kinds.apply(property))))
                .toList();
    }

    private static int rank(VCardProperty property, List<String> kinds) {
        Integer preference = preference(property);
        if (preference != null) {
            return preference;
        }
        return kinds.contains("pref") ? 0 : kinds.contains("work") ? 200 : kinds.contains("home") ? 400 : 300;
    }

    private static Integer preference(VCardProperty property) {
        try {
            return property.getParameters().getPref();
        } catch (IllegalStateException notANumber) {
            return null;
        }
    }
}
