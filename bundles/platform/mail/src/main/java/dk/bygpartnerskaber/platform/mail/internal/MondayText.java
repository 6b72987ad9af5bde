package dk.bygpartnerskaber.platform.mail.internal;

import dk.bygpartnerskaber.platform.api.Mail;
import dk.bygpartnerskaber.platform.api.Mailer;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Task;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import dk.bygpartnerskaber.platform.security.MailReceivers.Receiver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a Monday mail, in the language of its receiver. */
final class MondayText {
    /** Whoever has more to do than that reads it on the start page. */
    static final int MOST = 40;

    private final Messages messages;
    private final Mailer mailer;
    private final Receiver receiver;
    private final LocalDate monday;

    MondayText(Messages messages, Mailer mailer, Receiver receiver, LocalDate monday) {
        this.messages = messages;
        this.mailer = mailer;
        this.receiver = receiver;
        this.monday = monday;
    }

    /** @param tasks at least one, the one that is due first at the top */
    Mail mail(List<Task> tasks) {
        String stop = mailer.url(MailReceivers.PATH + receiver.token());
        List<String> parts = new ArrayList<>();
        parts.add(text("monday.greeting", receiver.actor().name()));
        parts.add(text("monday.intro", day(MondayHours.lastDay(monday))));
        tasks.stream().limit(MOST).map(this::lines).forEach(parts::add);
        parts.add((tasks.size() > MOST ? text("monday.more", tasks.size() - MOST) : text("monday.all")) + "\n"
                + mailer.url("/"));
        parts.add(text("monday.stop") + "\n" + stop);
        return new Mail(
                "monday-mail." + monday + "." + receiver.actor().id(),
                receiver.email(),
                count("monday.subject", tasks.size()),
                String.join("\n\n", parts) + "\n",
                receiver.language(),
                Optional.of(stop));
    }

    /** The day, what is to be done, and where. */
    private String lines(Task task) {
        String day = day(task.due());
        String due = task.due().isBefore(monday) ? text("monday.overdue", day) : day;
        return upperCase(due) + "\n" + what(task) + "\n" + mailer.url(task.path());
    }

    private String what(Task task) {
        String title = messages.find(receiver.language(), "task." + task.kind())
                .map(kind -> kind + ": " + task.title())
                .orElse(task.title());
        return task.about()
                .map(Task.Subject::name)
                .filter(name -> !name.equals(task.title()))
                .map(name -> title + " (" + name + ")")
                .orElse(title);
    }

    /** {@code mandag den 23. november}. */
    private String day(LocalDate day) {
        boolean danish = receiver.language().equals(Messages.DANISH);
        return danish
                ? DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM", Messages.DANISH)
                        .format(day)
                : DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).format(day);
    }

    private static String upperCase(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String count(String key, int number) {
        return text(number == 1 ? key + ".one" : key + ".many", number);
    }

    private String text(String key, Object... args) {
        return messages.text(receiver.language(), key, args);
    }
}
