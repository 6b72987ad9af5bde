package dk.bygpartnerskaber.platform.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The texts of all installed bundles: every bundle may carry {@code OSGI-INF/texts/da.properties} and
 * {@code en.properties} (UTF-8). A text's placeholders are {@code {0}}, {@code {1}} …; nothing else is special, an
 * apostrophe is an apostrophe. Danish is the fallback; the JVM's locale plays no part.
 */
@ProviderType
public interface Messages {
    /** Danish, the language of any reader whose wish is not known. */
    Locale DANISH = Locale.forLanguageTag("da");

    Locale ENGLISH = Locale.ENGLISH;

    /** The languages that the screens speak, the first is the default. */
    List<Locale> LANGUAGES = List.of(DANISH, ENGLISH);

    /** The text of a key, or the key itself where no bundle has it. */
    String text(Locale language, String key, Object... args);

    Optional<String> find(Locale language, String key, Object... args);

    /** The best of our languages for an {@code Accept-Language} header; Danish when nothing fits. */
    static Locale match(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DANISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? DANISH : best;
        } catch (IllegalArgumentException unreadable) {
            return DANISH;
        }
    }
}
