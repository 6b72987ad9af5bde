package dk.bygpartnerskaber.platform.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds texts of a person in what others have written and takes them out: whole words only, in any upper and lower case,
 * however they are spaced, a name also in the genitive and with aa for å, a phone number with or without the code of
 * Denmark.
 */
public final class Redaction {
    /** What stands where a text was taken out. */
    public static final String MARK = "[slettet]";

    private static final Pattern PHONE = Pattern.compile("[+\\d\\s().\\-/]+");
    private static final int SHORTEST_PHONE = 6;
    private static final int AROUND = 40;
    // with the marks that notes have around words
    private static final String BETWEEN = "[\\s*_]+";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";

    private final List<String> texts;
    private final Pattern pattern;

    private Redaction(List<String> texts) {
        this.texts = texts;
        pattern = Pattern.compile(
                texts.stream().map(Redaction::form).collect(Collectors.joining("|", BEFORE + "(?:", ")" + BEHIND)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @param texts blank ones are left out */
    public static Redaction of(Collection<String> texts) {
        // the longest first, or the rest of one that holds another would stay
        return new Redaction(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    private static String form(String text) {
        if (isPhone(text)) {
            return phone(text);
        }
        String form = List.of(text.split("\\s+")).stream()
                .map(word -> word.codePoints().mapToObj(Redaction::letter).collect(Collectors.joining()))
                .collect(Collectors.joining(BETWEEN));
        return text.contains("@") ? form : form + "(?:['’]?s)?";
    }

    /** A letter as people write it, and as columns for searching and sorting have it. */
    private static String letter(int letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'å' -> "(?:å|aa|a\\u030a|\\})";
            case 'æ' -> "(?:æ|ae|\\{)";
            case 'ø' -> "(?:ø|oe|\\|)";
            case 'é' -> "[ée]";
            case '-' -> "[-\\s]";
            default -> Pattern.quote(Character.toString(letter));
        };
    }

    private static boolean isPhone(String text) {
        return PHONE.matcher(text).matches() && digits(text).length() >= SHORTEST_PHONE;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String national(String phone) {
        return digits(phone).replaceFirst("^(?:00)?45(?=\\d{8}$)", "");
    }

    private static String phone(String text) {
        return "(?:(?:\\+|00)45[\\s.\\-]*|\\+)?"
                + national(text).chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s.\\-/()]*"));
    }

    /** Patterns of LIKE that let through whatever has one of the texts, and more, in lower case; see {@link Sql#lower}. */
    public List<String> likes() {
        return texts.stream().map(Redaction::like).distinct().toList();
    }

    private static String like(String text) {
        String known = isPhone(text)
                ? national(text).chars().mapToObj(Character::toString).collect(Collectors.joining("%"))
                : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "%").replace("aa", "%");
        return "%" + known + "%";
    }

    public boolean isIn(String text) {
        return !texts.isEmpty() && text != null && pattern.matcher(text).find();
    }

    /** The first place in a text, with a few words around it. */
    public Optional<String> excerpt(String text) {
        Matcher found = pattern.matcher(text);
        if (texts.isEmpty() || !found.find()) {
            return Optional.empty();
        }
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        // never half a character
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return Optional.of((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
    }

    /** The text without them: lines that held nothing else are gone; {@code null} when nothing is left. */
    public String apply(String text) {
        if (!isIn(text)) {
            return text;
        }
        String rest = pattern.matcher(text)
                .replaceAll(MARK)
                .lines()
                .filter(line -> !line.strip().equals(MARK))
                .collect(Collectors.joining("\n"));
        return rest.isBlank() ? null : rest;
    }

    /** The same for a value of the change log: lists lose elements that held nothing else. */
    public Object applyPlain(Object plain) {
        if (plain instanceof String text) {
            return Ids.isId(text) ? text : apply(text);
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(this::applyPlain).filter(Objects::nonNull).toList();
        }
        if (plain instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, value) -> rest.put(name, applyPlain(value)));
            return rest;
        }
        return plain;
    }
}
