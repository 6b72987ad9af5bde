package dk.bygpartnerskaber.platform.api;

import java.util.Locale;
import java.util.Optional;

/**
 * A mail to one person, in plain text.
 *
 * @param key what tells it from all other mails of the installation: letters, digits, {@code .} and {@code -}. A mail that
 *     is sent once more under the same key is the same mail to the programs of the receiver
 * @param to address of the receiver
 * @param subject one line
 * @param language that it is written in
 * @param stop address of a page that stops mails of its kind, also when it is called by {@code POST} with no more than the
 *     address (RFC 8058)
 */
public record Mail(String key, String to, String subject, String text, Locale language, Optional<String> stop) {}
