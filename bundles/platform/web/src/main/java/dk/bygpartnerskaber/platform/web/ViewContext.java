package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a template needs to know of the request: who reads, in which language, at which address.
 *
 * @param actor the reader; {@link #ANONYMOUS} on open pages before login
 * @param language one of {@link Messages#LANGUAGES}
 * @param csrf what every form sends back in its field {@code csrf}; blank before login
 * @param basePath what all addresses of the product begin with; blank when it is at the root
 * @param path address of this page below the base path
 * @param messages the texts
 * @param clock the time
 */
public record ViewContext(
        Actor actor, Locale language, String csrf, String basePath, String path, Messages messages, Clock clock) {
    /** Nobody we know; may do nothing. */
    public static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of());

    /** The zone that days and times on screen are in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The same for the reader as this actor. */
    ViewContext by(Actor other) {
        return new ViewContext(other, language, csrf, basePath, path, messages, clock);
    }

    public boolean loggedIn() {
        return !actor.id().equals(ANONYMOUS.id());
    }

    public boolean may(Permission permission) {
        return actor.may(permission);
    }

    /** The text of a key in the reader's language. */
    public String text(String key, Object... args) {
        return messages.text(language, key, args);
    }

    public Optional<String> find(String key, Object... args) {
        return messages.find(language, key, args);
    }

    /** The text of {@code key.one} or {@code key.many}, with the number as its placeholder. */
    public String count(String key, long number) {
        return text(number == 1 ? key + ".one" : key + ".many", number(number));
    }

    /** An address below the base path, ready for a link. */
    public String url(String pathBelow) {
        return basePath + pathBelow;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(danish() ? Messages.DANISH : Locale.UK)
                .format(number);
    }

    /** {@code 15. august 2009}. */
    public String date(LocalDate date) {
        return (danish()
                        ? DateTimeFormatter.ofPattern("d. MMMM uuuu", Messages.DANISH)
                        : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK))
                .format(date);
    }

    /** The day of a moment: today, yesterday, or the date. */
    public String day(Instant moment) {
        LocalDate day = moment.atZone(ZONE).toLocalDate();
        LocalDate today = today();
        if (day.equals(today)) {
            return text("web.today");
        }
        return day.equals(today.minusDays(1)) ? text("web.yesterday") : date(day);
    }

    /** The day and the time of day: {@code i dag kl. 14.05}. */
    public String moment(Instant moment) {
        return text("web.moment", day(moment), time(moment));
    }

    /** The same with the date in full, for what is read another day: {@code 15. august 2009 kl. 14.05}. */
    public String dated(Instant moment) {
        return text("web.moment", date(moment.atZone(ZONE).toLocalDate()), time(moment));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern(danish() ? "HH.mm" : "HH:mm")
                .withZone(ZONE)
                .format(moment);
    }

    public LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    private boolean danish() {
        return language.getLanguage().equals("da");
    }
}
