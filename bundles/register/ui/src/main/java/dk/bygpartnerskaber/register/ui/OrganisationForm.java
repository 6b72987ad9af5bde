package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
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
            "addresses",
            "departments",
            "decisionPaths",
            "contributions",
            "externalIds",
            "advertisingProtected");
    private static final List<String> ADDRESS = List.of("label", "street", "postalCode", "city", "country");
    private static final int MAX_ADDRESSES = 20;

    static final PairRows DEPARTMENTS = new PairRows("departments", "name", "location");
    static final PairRows EXTERNAL_IDS = new PairRows("externalIds", "system", "id");

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
        DEPARTMENTS.read(request, form);
        EXTERNAL_IDS.read(request, form);
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
                .set("addresses", List.of())
                .set("departments", List.of())
                .set("decisionPaths", details.decisionPaths())
                .set("contributions", String.join("\n", details.contributions()))
                .set("externalIds", List.of())
                .set("advertisingProtected", details.advertisingProtected() ? "true" : null);
        setAddresses(
                form, details.addresses().stream().map(OrganisationForm::parts).toList());
        DEPARTMENTS.set(form, details.departments(), Department::name, Department::location);
        EXTERNAL_IDS.set(form, details.externalIds(), ExternalId::system, ExternalId::id);
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
                .website(Forms.website(form.value("website").strip()))
                .email(form.value("email"))
                .phones(form.lines("phones", false))
                .addresses(IntStream.range(0, addresses(form))
                        .mapToObj(i -> address(form, "addresses/" + i + "/"))
                        .toList())
                .keywords(Stream.concat(form.values("keywords").stream(), form.lines("newKeywords", true).stream())
                        .toList())
                .ownLibrary(form.has("ownLibrary", "true"))
                .notes(form.value("notes"))
                .departments(DEPARTMENTS.values(form, Department::new))
                .decisionPaths(form.value("decisionPaths"))
                .contributions(form.lines("contributions", false))
                .externalIds(EXTERNAL_IDS.values(form, ExternalId::new))
                .advertisingProtected(form.has("advertisingProtected", "true"))
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
        texts.put(form.label("advertisingProtected"), details.advertisingProtected() ? view.text("register.yes") : "");
        texts.put(
                form.label("departments"),
                details.departments().stream().map(OrganisationForm::line).collect(Collectors.joining("\n")));
        texts.put(
                form.label("externalIds"),
                details.externalIds().stream().map(OrganisationForm::line).collect(Collectors.joining("\n")));
        return texts;
    }

    /** A department on one line. */
    static String line(Department department) {
        return join(", ", department.name(), department.location());
    }

    /** An id of another system on one line. */
    static String line(ExternalId external) {
        return external.system() + ": " + external.id();
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
