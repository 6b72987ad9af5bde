package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.api.MailNotSentException;
import dk.bygpartnerskaber.platform.api.Mailer;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.api.Tasks;
import dk.bygpartnerskaber.platform.mail.internal.MondayRows.Claim;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.MailReceivers.Receiver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends each who wants it what is due in the week, once, on whichever node comes first. Not thread-safe. */
@Component(service = MondayMail.class, configurationPid = MailConfig.PID)
public final class MondayMail {
    static final Duration PAUSE = Duration.ofMinutes(5);
    static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private static final Logger LOG = LoggerFactory.getLogger(MondayMail.class);

    private final Mailer mailer;
    private final MailReceivers receivers;
    private final Tasks tasks;
    private final Messages messages;
    private final MondayRows rows;
    private final Clock clock;
    private final MondayHours hours;
    private Instant pausedUntil = Instant.MIN;

    @Activate
    public MondayMail(
            @Reference Mailer mailer,
            @Reference MailReceivers receivers,
            @Reference Tasks tasks,
            @Reference Messages messages,
            @Reference MondayRows rows,
            @Reference Clock clock,
            MailConfig config) {
        this.mailer = mailer;
        this.receivers = receivers;
        this.tasks = tasks;
        this.messages = messages;
        this.rows = rows;
        this.clock = clock;
        hours = MondayHours.of(config);
    }

    /**
     * Sends what is to go out by now. After a mail that was not taken, the others wait a little, too.
     *
     * @param stopping whether to stop after the mail that is being sent
     */
    void sendDue(BooleanSupplier stopping) {
        Optional<LocalDate> monday = hours.monday(now());
        if (monday.isEmpty() || !mailer.isOn() || now().isBefore(pausedUntil)) {
            return;
        }
        Set<String> settled = rows.settled(monday.get());
        for (Receiver receiver : receivers.ofMondayMail()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            if (!settled.contains(receiver.actor().id()) && !send(receiver, monday.get())) {
                pausedUntil = now().plus(PAUSE);
                return;
            }
        }
    }

    /** Whether the mail server is not to blame for anything. */
    private boolean send(Receiver receiver, LocalDate monday) {
        return rows.claim(receiver.actor().id(), monday)
                .map(claim -> send(receiver, claim))
                .orElse(true);
    }

    private boolean send(Receiver receiver, Claim claim) {
        List<Task> due = tasks.of(receiver.actor(), MondayHours.lastDay(claim.monday()));
        if (due.isEmpty()) {
            rows.end(claim, MondayRows.End.NOTHING);
            return true;
        }
        try {
            mailer.send(new MondayText(messages, mailer, receiver, claim.monday()).mail(due));
        } catch (MailNotSentException refused) {
            putOff(claim, refused);
            return false;
        }
        rows.end(claim, MondayRows.End.SENT);
        return true;
    }

    private void putOff(Claim claim, MailNotSentException refused) {
        Duration pause = PAUSE.multipliedBy(1L << Math.min(claim.attempts() - 1, 10));
        Instant next = now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        rows.putOff(claim, next);
        if (hours.monday(next).equals(Optional.of(claim.monday()))) {
            LOG.warn("The Monday mail of user {} goes out later: {}", claim.user(), refused.getMessage());
        } else {
            LOG.error("User {} gets no Monday mail this week: {}", claim.user(), refused.getMessage());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
