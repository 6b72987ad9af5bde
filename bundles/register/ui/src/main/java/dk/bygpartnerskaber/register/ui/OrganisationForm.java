package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Coded;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An organisation's details as a form, and back. */
final class OrganisationForm {
    static final String SUBJECT = "organisation";

    private static final List<String> FIELDS = List.of(
            "name",
            "type",
            "sector",
            "email",
            "phones",
            "aliases",
            "cvr",
            "productionUnit",
            "website",
            "keywords",
            "newKeywords",
            "ownLibrary",
            "notes",
            "addresses");
    private static final List<String> ADDRESS = List.of("label", "street", "postalCode", "city", "country");
    private static final int MAX_ADDRESSES = 20;

    private OrganisationForm() {}

    /** What was typed. Addresses left blank are dropped, so that the others count as the service counts them. */
    static Form read(WebRequest request) {
        Form form = Form.of(request, SUBJECT, FIELDS);
        List<Map<String, String>> addresses = new ArrayList<>();
        for (int i = 0; i < MAX_ADDRESSES; i++) {
            String field = "addresses/" + i + "/";
            Map<String, String> parts = ADDRESS.stream()
                    .collect(Collectors.toMap(
                            part -> part, part -> request.param(field + part), (a, b) -> a, LinkedHashMap::new));
            if (parts.values().stream().anyMatch(part -> !part.isEmpty())) {
                addresses.add(parts);
            }
        }
        setAddresses(form, addresses);
        return form;
    }

    static Form of(ViewContext view, OrganisationDetails details) {
        Form form = new Form(view, SUBJECT)
                .set("name", details.name())
                .set("type", details.type())
                .set(
                        "sector",
                        details.sector() == null ? null : details.sector().code())
                .set("email", details.email())
                .set("phones", String.join("\n", details.phones()))
                .set("aliases", String.join("\n", details.aliases()))
                .set("cvr", details.cvr())
                .set("productionUnit", details.productionUnit())
                .set("website", details.website())
                .set("keywords", details.keywords())
                .set("newKeywords", List.of())
                .set("ownLibrary", details.ownLibrary() ? "true" : null)
                .set("notes", details.notes())
                .set("addresses", List.of());
        setAddresses(
                form, details.addresses().stream().map(OrganisationForm::parts).toList());
        return form;
    }

    private static Map<String, String> parts(Address address) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("label", address.label());
        parts.put("street", address.street());
        parts.put("postalCode", address.postalCode());
        parts.put("city", address.city());
        parts.put("country", address.country());
        return parts;
    }

    private static void setAddresses(Form form, List<Map<String, String>> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            String field = "addresses/" + i + "/";
            addresses.get(i).forEach((part, value) -> form.set(field + part, value));
        }
    }

    /** How many addresses the form holds; they stand without gaps. */
    static int addresses(Form form) {
        return (int) IntStream.range(0, MAX_ADDRESSES)
                .filter(i -> ADDRESS.stream().anyMatch(part -> !form.isEmpty("addresses/" + i + "/" + part)))
                .count();
    }

    static OrganisationDetails details(Form form) {
        return OrganisationDetails.builder(form.value("name"))
                .aliases(form.lines("aliases", false))
                .type(form.value("type"))
                .sector(Coded.parse(Sector.class, form.value("sector")).orElse(null))
                .cvr(form.value("cvr"))
                .productionUnit(form.value("productionUnit"))
                .website(website(form.value("website").strip()))
                .email(form.value("email"))
                .phones(form.lines("phones", false))
                .addresses(IntStream.range(0, addresses(form))
                        .mapToObj(i -> address(form, "addresses/" + i + "/"))
                        .toList())
                .keywords(Stream.concat(form.values("keywords").stream(), form.lines("newKeywords", true).stream())
                        .toList())
                .ownLibrary(form.has("ownLibrary", "true"))
                .notes(form.value("notes"))
                .build();
    }

    private static Address address(Form form, String field) {
        return new Address(
                form.value(field + "label"),
                form.value(field + "street"),
                form.value(field + "postalCode"),
                form.value(field + "city"),
                form.value(field + "country"));
    }

    /** People write {@code www.rockmuseum.dk}. */
    private static String website(String typed) {
        return typed.isEmpty() || typed.contains(":") ? typed : "https://" + typed;
    }

    /** The details as texts under their labels, for telling two versions apart. */
    static Map<String, String> texts(ViewContext view, OrganisationDetails details) {
        Form form = of(view, details);
        Map<String, String> texts = new LinkedHashMap<>();
        FIELDS.forEach(field -> texts.put(form.label(field), form.value(field)));
        texts.put(form.label("keywords"), String.join(", ", details.keywords()));
        texts.put(form.label("sector"), Labels.of(view, details.sector()));
        texts.put(form.label("ownLibrary"), details.ownLibrary() ? view.text("register.yes") : "");
        texts.put(
                form.label("addresses"),
                details.addresses().stream().map(OrganisationForm::line).collect(Collectors.joining("\n")));
        return texts;
    }

    /** An address on one line. */
    static String line(Address address) {
        String city = join(" ", address.postalCode(), address.city());
        String place = join(", ", address.street(), city.isEmpty() ? null : city, address.country());
        return address.label() == null ? place : address.label() + ": " + place;
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(separator));
    }
}
