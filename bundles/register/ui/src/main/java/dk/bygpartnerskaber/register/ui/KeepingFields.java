package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The fields of a person's form that say why the person is kept. */
final class KeepingFields {
    static final List<String> NAMES =
            List.of("purpose", "legalBasis", "source", "sourceNote", "reviewOn", "informedOn");

    private KeepingFields() {}

    static void show(ViewContext view, Form form, PersonDetails details) {
        form.set("purpose", details.purpose())
                .set(
                        "legalBasis",
                        details.legalBasis() == null
                                ? null
                                : details.legalBasis().code())
                .set(
                        "source",
                        details.source() == null ? null : details.source().code())
                .set("sourceNote", details.sourceNote())
                .set("reviewOn", text(view, details.reviewOn()))
                .set("informedOn", text(view, details.informedOn()));
    }

    private static String text(ViewContext view, LocalDate day) {
        return day == null ? null : view.date(day);
    }

    static void read(ViewContext view, Form form, PersonDetails.Builder details) {
        details.purpose(form.value("purpose"))
                .legalBasis(
                        Coded.parse(LegalBasis.class, form.value("legalBasis")).orElse(null))
                .source(Coded.parse(DataSource.class, form.value("source")).orElse(null))
                .sourceNote(form.value("sourceNote"))
                .reviewOn(Dates.readDay(view, form, "reviewOn").orElse(null))
                .informedOn(Dates.readDay(view, form, "informedOn").orElse(null));
    }

    /** Choices in words, for telling two versions apart. */
    static void words(ViewContext view, Form form, PersonDetails details, Map<String, String> texts) {
        texts.put(form.label("legalBasis"), Labels.of(view, details.legalBasis()));
        texts.put(form.label("source"), Labels.of(view, details.source()));
    }
}
