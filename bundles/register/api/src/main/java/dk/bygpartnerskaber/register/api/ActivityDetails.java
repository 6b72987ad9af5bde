package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What people enter about an activity of a partnership. Required are {@code partnership} and {@code title}.
 *
 * @param partnership id of the partnership; cannot be changed later
 * @param title 1 to 200 characters
 * @param start a year, a month or a day; optional
 * @param end not before {@code start}; optional
 * @param place one line of up to 200 characters; optional
 * @param participants how many took part, 0 to 10 million; optional
 * @param hours working hours of the library's staff, 0 to 10 million; optional
 * @param money what it cost the library, in whole kroner, 0 to 1 billion; optional
 * @param result what came of it; several lines of up to 5000 characters; optional
 * @param gain what it gave, <i>Hvad gav det?</i>: one line of up to 500 characters, asked for when it is over; optional
 */
public record ActivityDetails(
        String partnership,
        String title,
        PartialDate start,
        PartialDate end,
        String place,
        Integer participants,
        Integer hours,
        Integer money,
        String result,
        String gain) {

    public ActivityDetails {
        partnership = Texts.line(partnership);
        title = Texts.line(title);
        place = Texts.line(place);
        result = Texts.lines(result);
        gain = Texts.line(gain);
    }

    public static ActivityDetails titled(String partnership, String title, PartialDate start) {
        return new ActivityDetails(partnership, title, start, null, null, null, null, null, null, null);
    }

    public ActivityDetails at(String where) {
        return new ActivityDetails(partnership, title, start, end, where, participants, hours, money, result, gain);
    }

    public ActivityDetails withGain(String line) {
        return new ActivityDetails(partnership, title, start, end, place, participants, hours, money, result, line);
    }
}
