package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.WrittenDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates of a year, a month or a day, as people read them. */
public final class Dates {
    private static final char NO_BREAK = '\u00a0';

    private Dates() {}

    /** {@code 2009}, {@code august 2009} or {@code 15. august 2009}; blank for {@code null}. */
    public static String format(ViewContext view, PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.day().isPresent()) {
            return view.date(date.earliest());
        }
        if (date.month().isEmpty()) {
            return String.valueOf(date.year());
        }
        Locale language = view.language().equals(Messages.DANISH) ? Messages.DANISH : Locale.UK;
        return DateTimeFormatter.ofPattern("MMMM uuuu", language)
                .format(YearMonth.of(date.year(), date.month().getAsInt()));
    }

    /** The date that was typed into a field; the form says when it cannot be read. */
    public static Optional<PartialDate> read(ViewContext view, Form form, String field) {
        if (form.isEmpty(field)) {
            return Optional.empty();
        }
        Optional<PartialDate> date = WrittenDate.parse(form.value(field));
        if (date.isEmpty()) {
            form.refuse(field, view.text("web.date.unreadable", form.value(field)));
        }
        return date;
    }

    /** The day that was typed into a field; the form says when it cannot be read. */
    public static Optional<LocalDate> readDay(ViewContext view, Form form, String field) {
        if (form.isEmpty(field)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDate.parse(form.value(field))
                .filter(date -> date.day().isPresent())
                .map(PartialDate::earliest);
        if (day.isEmpty()) {
            form.refuse(field, view.text("web.day.unreadable", form.value(field)));
        }
        return day;
    }

    /** From and to, none of the dates broken between lines; blank when neither is known. */
    public static String period(ViewContext view, PartialDate start, PartialDate end) {
        String from = format(view, start).replace(' ', NO_BREAK);
        String to = format(view, end).replace(' ', NO_BREAK);
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : view.text("web.until", to);
        }
        if (to.isEmpty()) {
            return view.text("web.from", from);
        }
        return from.equals(to) ? from : from + " – " + to;
    }
}
