package dk.bygpartnerskaber.platform.documents;

import dk.bygpartnerskaber.platform.api.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.mail.MessagingException;
import javax.mail.internet.InternetHeaders;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A message of Outlook.
 *
 * <p>Source: [MS-OXMSG], [MS-OXPROPS].
 */
final class OutlookMail {
    /** {@code PidTagSenderSmtpAddress} and {@code PidTagSentRepresentingSmtpAddress}; POI has no names for them. */
    private static final List<Integer> SENDERS = List.of(0x5D01, 0x5D02);

    private static final int CC = 2;
    private static final int BCC = 3;

    private final MAPIMessage message;
    private final Optional<MailHeaders> headers;

    private OutlookMail(MAPIMessage message) {
        this.message = message;
        headers = headers(message);
    }

    static boolean isOne(byte[] content) {
        return CompoundGuard.isCompound(content);
    }

    static MailMessage read(byte[] content) {
        CompoundGuard.checkHeader(content);
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            CompoundGuard.checkEntries(file.getRoot(), content.length);
            if (!file.getRoot().hasEntry("__properties_version1.0")) {
                throw MailRefusal.notAMail();
            }
            try (MAPIMessage message = new MAPIMessage(file.getRoot())) {
                message.setReturnNullOnMissingChunk(true);
                message.guess7BitEncoding();
                return new OutlookMail(message).read();
            }
        } catch (ProblemException said) {
            throw said;
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError damaged) {
            throw MailRefusal.damaged();
        }
    }

    /** Those that it was sent with; it has none while it has not been sent. */
    private static Optional<MailHeaders> headers(MAPIMessage message) {
        StringChunk chunk = message.getMainChunks().getMessageHeaders();
        if (chunk == null || chunk.getValue() == null) {
            return Optional.empty();
        }
        byte[] head = chunk.getValue().getBytes(StandardCharsets.UTF_8);
        try {
            MailGuard.check(head);
            return Optional.of(new MailHeaders(new InternetHeaders(new ByteArrayInputStream(head))));
        } catch (MessagingException damaged) {
            return Optional.empty();
        }
    }

    private MailMessage read() throws ChunkNotFoundException {
        return new MailMessage(
                from(),
                recipients(false),
                recipients(true),
                headers.flatMap(MailHeaders::sent).or(this::sent),
                Optional.ofNullable(message.getSubject()).map(MailText::line).orElse(""),
                MailText.lines(text()),
                Stream.of(message.getAttachmentFiles())
                        .limit(MailFile.MAX_PARTS)
                        .map(OutlookMail::attachment)
                        .toList());
    }

    private Optional<MailAddress> from() throws ChunkNotFoundException {
        Optional<MailAddress> sender = headers.flatMap(MailHeaders::from);
        if (sender.isPresent()) {
            return sender;
        }
        String address = SENDERS.stream()
                .flatMap(id -> Stream.of(message.getMainChunks().getChunks()).filter(chunk -> chunk.getChunkId() == id))
                .filter(StringChunk.class::isInstance)
                .map(chunk -> ((StringChunk) chunk).getValue())
                .findFirst()
                .orElseGet(() -> value(message.getMainChunks().getEmailFromChunk()));
        return MailHeaders.address(message.getDisplayFrom(), address);
    }

    private List<MailAddress> recipients(boolean cc) {
        return Stream.of(message.getRecipientDetailsChunks())
                .filter(one -> type(one) != BCC && (type(one) == CC) == cc)
                .limit(MailFile.MAX_ADDRESSES)
                .map(one -> MailHeaders.address(one.getRecipientName(), one.getRecipientEmailAddress()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static int type(RecipientChunks recipient) {
        return recipient.getProperties().getOrDefault(MAPIProperty.RECIPIENT_TYPE, List.of()).stream()
                .map(PropertyValue::getValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    private Optional<Instant> sent() {
        try {
            return Optional.ofNullable(message.getMessageDate()).map(date -> date.toInstant());
        } catch (ChunkNotFoundException none) {
            return Optional.empty();
        }
    }

    private String text() throws ChunkNotFoundException {
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String page = message.getHtmlBody();
        return page == null ? "" : HtmlText.of(MailText.cut(page, 2 * 1024 * 1024));
    }

    private static MailAttachment attachment(AttachmentChunks file) {
        String name = Stream.of(file.getAttachLongFileName(), file.getAttachFileName(), file.getAttachDisplayName())
                .map(OutlookMail::value)
                .map(value -> value == null ? "" : MailParts.withoutFolders(value))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(file.isEmbeddedMessage() ? "message/rfc822" : "application/octet-stream");
        ByteChunk data = file.getAttachData();
        return new MailAttachment(name, data == null || data.getValue() == null ? 0 : data.getValue().length);
    }

    private static String value(Chunk chunk) {
        return chunk instanceof StringChunk text ? text.getValue() : null;
    }
}
