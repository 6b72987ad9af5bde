package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.MailDraft;
import dk.bygpartnerskaber.network.api.MailService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.documents.MailAttachment;
import dk.bygpartnerskaber.platform.documents.MailFile;
import dk.bygpartnerskaber.platform.documents.MailMessage;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a mail, and finds the register's people in it. */
@Component
public final class MailServiceImpl implements MailService {
    private final MailPeople people;
    private final NetworkStore store;

    @Activate
    public MailServiceImpl(
            @Reference MailPeople people,
            @Reference NetworkStore store,
            @Reference(target = "(module=network)") SchemaReady ready) {
        this.people = people;
        this.store = store;
    }

    @Override
    public MailDraft read(Actor actor, byte[] content) {
        actor.require(Permission.EDIT);
        MailMessage mail = MailFile.read(content);
        MailPeople.Found found = people.in(actor, mail, store.today());
        return new MailDraft(
                found.theirs(),
                found.ours(),
                found.strangers(),
                mail.sent().filter(sent -> !sent.isAfter(store.now())),
                cut(mail.subject(), InteractionChecks.MAX_SUBJECT),
                cut(mail.text(), InteractionChecks.MAX_NOTE),
                mail.attachments().stream().map(MailAttachment::name).toList());
    }

    /** With a sign that there was more; never in the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
