package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.PartialDate;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A partnership's details as a form, and back. */
final class PartnershipFields {
    static final String SUBJECT = "partnership";

    private static final List<String> FIELDS = List.of(
            "title",
            "library",
            "partners",
            "kind",
            "form",
            "purposes",
            "ownPurposes",
            "newPurposes",
            "start",
            "end",
            "status",
            "description");

    private PartnershipFields() {}

    /** What was typed. */
    static Form read(WebRequest request) {
        return Form.of(request, SUBJECT, FIELDS);
    }

    static Form of(ViewContext view, PartnershipDetails details) {
        return new Form(view, SUBJECT)
                .set("title", details.title())
                .set("library", details.library())
                .set("partners", details.partners())
                .set("kind", details.kind().code())
                .set("form", details.form() == null ? null : details.form().code())
                .set("purposes", details.purposes().stream().map(Purpose::code).toList())
                .set("ownPurposes", details.ownPurposes())
                .set("newPurposes", List.of())
                .set("start", Dates.format(view, details.start()))
                .set("end", Dates.format(view, details.end()))
                .set("status", details.status().code())
                .set("description", details.description());
    }

    /** The details; the form says which dates cannot be read, and they are left out. */
    static PartnershipDetails details(ViewContext view, Form form) {
        Optional<PartialDate> start = Dates.read(view, form, "start");
        Optional<PartialDate> end = Dates.read(view, form, "end");
        return PartnershipDetails.builder(form.value("title"))
                .library(form.value("library"))
                .partners(form.values("partners"))
                .kind(Coded.parse(PartnershipKind.class, form.value("kind")).orElse(null))
                .form(Coded.parse(PartnershipForm.class, form.value("form")).orElse(null))
                .purposes(form.values("purposes").stream()
                        .flatMap(code -> Coded.parse(Purpose.class, code).stream())
                        .collect(Collectors.toSet()))
                .ownPurposes(
                        Stream.concat(form.values("ownPurposes").stream(), form.lines("newPurposes", false).stream())
                                .toList())
                .start(start.orElse(null))
                .end(end.orElse(null))
                .status(Coded.parse(PartnershipStatus.class, form.value("status"))
                        .orElse(null))
                .description(form.value("description"))
                .build();
    }

    /**
     * The details as texts under their labels, for telling two versions apart.
     *
     * @param name finds the name of an organisation by its id
     */
    static Map<String, String> texts(ViewContext view, PartnershipDetails details, UnaryOperator<String> name) {
        Form form = of(view, details);
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(field -> texts.put(form.label(field), form.value(field)));
        texts.put(form.label("library"), details.library() == null ? "" : name.apply(details.library()));
        texts.put(form.label("partners"), details.partners().stream().map(name).collect(Collectors.joining("\n")));
        texts.put(form.label("ownPurposes"), String.join("\n", details.ownPurposes()));
        texts.put(form.label("kind"), Labels.of(view, details.kind()));
        texts.put(form.label("form"), Labels.of(view, details.form()));
        texts.put(form.label("status"), Labels.of(view, details.status()));
        texts.put(
                form.label("purposes"),
                details.purposes().stream().map(p -> Labels.of(view, p)).collect(Collectors.joining("\n")));
        return texts;
    }
}
