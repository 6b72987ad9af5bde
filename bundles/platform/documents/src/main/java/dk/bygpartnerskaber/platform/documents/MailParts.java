package dk.bygpartnerskaber.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Part;
import javax.mail.internet.ContentType;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;

/** The parts of an internet message: its text, and the files that came with it. Never asks what can show a part. */
final class MailParts {
    /** Real mails have five at most. */
    private static final int DEEPEST = 10;

    /** Web pages carry their pictures with them; their text stands before. */
    private static final int MOST_OF_A_TEXT = 2 * 1024 * 1024;

    private final List<MailAttachment> attachments = new ArrayList<>();
    private int parts;
    private String text = "";

    private MailParts() {}

    static MailParts of(MimeMessage message) {
        MailParts parts = new MailParts();
        parts.text = MailText.lines(parts.read(message, 0));
        return parts;
    }

    String text() {
        return text;
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    /** The text of a part; blank when it is a file, or too far inside. */
    private String read(Part part, int depth) {
        if (depth > DEEPEST || parts++ >= MailFile.MAX_PARTS) {
            return "";
        }
        String type = type(part);
        if (type.startsWith("multipart/")) {
            return several(part, type.equals("multipart/alternative"), depth);
        }
        boolean isText = type.equals("text/plain") || type.equals("text/html");
        if (!isText
                || Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || name(part).isPresent()) {
            attachments.add(new MailAttachment(name(part).orElse(type), size(part)));
            return "";
        }
        String written = MailText.decode(beginning(part), charset(part));
        return type.equals("text/html") ? HtmlText.of(written) : written;
    }

    private record Written(String type, String text) {}

    /** The texts of parts one behind the other, or the one that says the same in the simplest way. */
    private String several(Part part, boolean alternatives, int depth) {
        List<Written> texts = new ArrayList<>();
        for (BodyPart one : inside(part)) {
            texts.add(new Written(type(one), read(one, depth + 1)));
        }
        texts.removeIf(one -> one.text().isBlank());
        if (!alternatives || texts.isEmpty()) {
            return texts.stream().map(Written::text).collect(Collectors.joining("\n\n"));
        }
        return texts.stream()
                .filter(one -> one.type().equals("text/plain"))
                .findFirst()
                .orElse(texts.get(texts.size() - 1))
                .text();
    }

    private static List<BodyPart> inside(Part part) {
        List<BodyPart> inside = new ArrayList<>();
        try {
            MimeMultipart several = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < several.getCount(); i++) {
                inside.add(several.getBodyPart(i));
            }
        } catch (MessagingException | RuntimeException broken) {
            // what could be read until then counts
        }
        return inside;
    }

    private static String type(Part part) {
        return contentType(part)
                .map(type -> type.getBaseType().toLowerCase(Locale.ROOT))
                .orElse("text/plain");
    }

    private static Optional<String> charset(Part part) {
        return contentType(part)
                .map(type -> type.getParameter("charset"))
                .filter(name -> !name.equalsIgnoreCase("us-ascii"));
    }

    private static Optional<ContentType> contentType(Part part) {
        try {
            return Optional.of(new ContentType(part.getContentType()));
        } catch (MessagingException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException | RuntimeException broken) {
            return Part.ATTACHMENT;
        }
    }

    private static Optional<String> name(Part part) {
        try {
            return Optional.ofNullable(part.getFileName())
                    .map(MailText::repaired)
                    .map(MailHeaders::decoded)
                    .map(MailParts::withoutFolders)
                    .filter(name -> !name.isEmpty());
        } catch (MessagingException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    static String withoutFolders(String name) {
        String line = MailText.line(name);
        return line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    }

    private static byte[] beginning(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(MOST_OF_A_TEXT);
        } catch (IOException | MessagingException | RuntimeException wronglyPacked) {
            return raw(part, content -> content.readNBytes(MOST_OF_A_TEXT), new byte[0]);
        }
    }

    private static long size(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | MessagingException | RuntimeException wronglyPacked) {
            return raw(part, content -> content.transferTo(OutputStream.nullOutputStream()), 0L);
        }
    }

    private interface Reading<T> {
        T of(InputStream content) throws IOException;
    }

    /** Of a part as it was sent: what it says about its packing is wrong. */
    private static <T> T raw(Part part, Reading<T> reading, T otherwise) {
        try (InputStream content = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return reading.of(content);
        } catch (IOException | MessagingException | RuntimeException none) {
            return otherwise;
        }
    }
}
