package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.core.SearchText;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses and numbers in one form, however people write them. */
public final class Contacts {
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?://)?(?:[^/@]*@)?([^/:?#\\s]+)");

    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:lok(?:al)?\\.?|ext\\.?|x)\\s*[0-9]+\\s*$");
    private static final Pattern SIGNS = Pattern.compile("[^0-9+]+");
    private static final Pattern DENMARK = Pattern.compile("^(?:00|\\+)?45(?=[0-9]{8}$)");

    private Contacts() {}

    static Optional<String> email(String written) {
        return Optional.ofNullable(written)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.indexOf('@') > 0 && !text.endsWith("@"));
    }

    static Set<String> emails(List<String> written) {
        return written.stream().flatMap(text -> email(text).stream()).collect(Collectors.toSet());
    }

    static Optional<String> domain(String email) {
        return email(email).map(text -> ascii(text.substring(text.lastIndexOf('@') + 1)));
    }

    /** Host of a website without {@code www}. */
    static Optional<String> host(String website) {
        return Optional.ofNullable(website)
                .map(text -> HOST.matcher(text.strip()))
                .filter(Matcher::find)
                .map(found -> ascii(found.group(1).toLowerCase(Locale.ROOT)).replaceFirst("^www\\.", ""));
    }

    /** Danish numbers, with or without +45, as eight digits, others with + in front; an extension behind is left out. */
    public static Optional<String> phone(String written) {
        return Optional.of(digits(EXTENSION.matcher(written).replaceFirst("")))
                .filter(digits -> digits.replace("+", "").length() >= 8);
    }

    private static String digits(String written) {
        String digits = SIGNS.matcher(written).replaceAll("");
        String here = DENMARK.matcher(digits).replaceFirst("");
        return here.startsWith("00") ? "+" + here.substring(2) : here;
    }

    /** What two entries of a list have in common that are one number; a number with an extension is another one. */
    public static String phoneKey(String written) {
        String digits = digits(written);
        return digits.isEmpty() ? SearchText.key(written) : digits;
    }

    static Set<String> phones(List<String> written) {
        return written.stream().flatMap(text -> phone(text).stream()).collect(Collectors.toSet());
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            return host; // nothing that the net knows, yet it may be equal to another
        }
    }
}
