package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import java.time.LocalDate;
import java.util.Optional;

/** Why a person is kept, in words: what the record says, else what the settings say. */
public record Keeping(ViewContext view, PrivacyDefaults usual, Person person) {

    public String purpose() {
        return usual.purposeOf(person.details());
    }

    public String legalBasis() {
        return Labels.of(view, usual.legalBasisOf(person.details()));
    }

    public String source() {
        String source = Labels.of(view, usual.sourceOf(person.details()));
        String note = person.details().sourceNote();
        return note == null ? source : source + " (" + note + ")";
    }

    public LocalDate review() {
        return usual.reviewOf(person);
    }

    /**
     * Whether the person knows.
     *
     * @param staff whether they are or were on the staff: then they are told as employees
     */
    public String informed(boolean staff) {
        LocalDate told = person.details().informedOn();
        if (told != null) {
            return view.date(told);
        }
        if (staff && !isTheirOwn()) {
            return view.text("keeping.informed.staff");
        }
        return informBy()
                .map(day -> view.text("keeping.informed.not", view.date(day)))
                .orElse(view.text("keeping.informed.self"));
    }

    /** The last day for telling the person; empty when there is nothing to tell. */
    public Optional<LocalDate> informBy() {
        return usual.informBy(person);
    }

    public boolean isLate() {
        return informBy().filter(day -> day.isBefore(view.today())).isPresent();
    }

    public boolean isTheirOwn() {
        return usual.sourceOf(person.details()) == DataSource.PERSON;
    }
}
