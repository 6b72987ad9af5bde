package dk.bygpartnerskaber.platform.documents;

import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.mail.internet.AddressException;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.InternetHeaders;
import javax.mail.internet.MailDateFormat;
import javax.mail.internet.MimeUtility;

/** What the head of an internet message says. */
record MailHeaders(InternetHeaders headers) {
    private static final int LONGEST = 100_000;
    private static final int LONGEST_DATE = 100;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>@,;:\"()\\[\\]\\p{Cc}]{1,64}@[^\\s<>@,;:\"()\\p{Cc}]{1,190}");
    private static final Pattern FOLD = Pattern.compile("[\\r\\n]++[ \\t]*+");

    Optional<MailAddress> from() {
        return addresses("From").findFirst().or(() -> addresses("Sender").findFirst());
    }

    List<MailAddress> to() {
        return addresses("To").limit(MailFile.MAX_ADDRESSES).toList();
    }

    List<MailAddress> cc() {
        return addresses("Cc").limit(MailFile.MAX_ADDRESSES).toList();
    }

    Optional<String> subject() {
        return value("Subject").map(MailHeaders::decoded).map(MailText::line);
    }

    Optional<Instant> sent() {
        try {
            String date = value("Date").orElse("");
            return Optional.of(
                    new MailDateFormat().parse(MailText.cut(date, LONGEST_DATE)).toInstant());
        } catch (ParseException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The first header of this name. */
    private Optional<String> value(String name) {
        return Stream.ofNullable(headers.getHeader(name))
                .flatMap(Stream::of)
                .findFirst()
                .map(value -> FOLD.matcher(MailText.cut(value, LONGEST)).replaceAll(" "))
                .map(MailText::repaired);
    }

    /** Encoded words, as they are shown. */
    static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException | RuntimeException unknown) {
            return text;
        }
    }

    private Stream<MailAddress> addresses(String name) {
        return value(name).stream().flatMap(MailHeaders::parsed);
    }

    private static Stream<MailAddress> parsed(String header) {
        try {
            return Stream.of(InternetAddress.parseHeader(header, false))
                    .filter(one -> !one.isGroup())
                    .map(one -> address(one.getPersonal(), one.getAddress()))
                    .flatMap(Optional::stream);
        } catch (AddressException | RuntimeException wrong) {
            return ADDRESS.matcher(header)
                    .results()
                    .map(found -> address(null, found.group()))
                    .flatMap(Optional::stream);
        }
    }

    /** Nothing when neither can be read. */
    static Optional<MailAddress> address(String name, String address) {
        Optional<String> known = Optional.ofNullable(address).map(String::strip).filter(text -> ADDRESS.matcher(text)
                .matches());
        Optional<String> called = Stream.of(name, known.isPresent() ? null : address)
                .filter(Objects::nonNull)
                .map(text -> MailText.line(decoded(text)))
                .map(text -> text.replaceAll("^['\"]+|['\"]+$", ""))
                .filter(text -> !text.isBlank() && !text.equals(known.orElse(null)))
                .findFirst();
        return known.isEmpty() && called.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(called, known));
    }
}
