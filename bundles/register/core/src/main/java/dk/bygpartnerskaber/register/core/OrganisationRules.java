package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.List;
import java.util.regex.Pattern;

/** What details of an organisation must be like. */
public final class OrganisationRules {
    private static final Pattern CVR = Pattern.compile("\\d{8}");
    private static final Pattern PRODUCTION_UNIT = Pattern.compile("\\d{10}");
    private static final int MAX_ADDRESSES = 20;
    private static final int MAX_PARTS = 50;

    private OrganisationRules() {}

    /** @throws ProblemException with everything that is wrong */
    public static void check(OrganisationDetails details) {
        TextRules rules = new TextRules();
        rules.required("name", details.name());
        rules.line("name", details.name(), 200);
        rules.list("aliases", details.aliases(), 50, 200);
        rules.line("type", details.type(), 100);
        rules.form("cvr", details.cvr(), CVR, "cvr");
        rules.form("productionUnit", details.productionUnit(), PRODUCTION_UNIT, "production-unit");
        ContactForms.website(rules, "website", details.website());
        ContactForms.email(rules, "email", details.email());
        rules.list("phones", details.phones(), 20, 50);
        rules.list("keywords", details.keywords(), 50, 100);
        rules.lines("notes", details.notes(), 20_000);
        addresses(rules, details.addresses());
        departments(rules, details.departments());
        rules.lines("decisionPaths", details.decisionPaths(), 20_000);
        rules.list("contributions", details.contributions(), 50, 200);
        externalIds(rules, details.externalIds());
        rules.check();
    }

    private static void addresses(TextRules rules, List<Address> addresses) {
        if (addresses.size() > MAX_ADDRESSES) {
            rules.add("addresses", "too-many", String.valueOf(MAX_ADDRESSES));
            return;
        }
        for (int i = 0; i < addresses.size(); i++) {
            Address address = addresses.get(i);
            String field = "addresses/" + i + "/";
            rules.line(field + "label", address.label(), 200);
            rules.line(field + "street", address.street(), 200);
            rules.line(field + "postalCode", address.postalCode(), 200);
            rules.line(field + "city", address.city(), 200);
            rules.line(field + "country", address.country(), 200);
        }
    }

    private static void departments(TextRules rules, List<Department> departments) {
        if (departments.size() > MAX_PARTS) {
            rules.add("departments", "too-many", String.valueOf(MAX_PARTS));
            return;
        }
        for (int i = 0; i < departments.size(); i++) {
            String field = "departments/" + i + "/";
            rules.required(field + "name", departments.get(i).name());
            rules.line(field + "name", departments.get(i).name(), 200);
            rules.line(field + "location", departments.get(i).location(), 200);
        }
    }

    private static void externalIds(TextRules rules, List<ExternalId> ids) {
        if (ids.size() > MAX_PARTS) {
            rules.add("externalIds", "too-many", String.valueOf(MAX_PARTS));
            return;
        }
        for (int i = 0; i < ids.size(); i++) {
            String field = "externalIds/" + i + "/";
            rules.required(field + "system", ids.get(i).system());
            rules.line(field + "system", ids.get(i).system(), 100);
            rules.required(field + "id", ids.get(i).id());
            rules.line(field + "id", ids.get(i).id(), 200);
        }
    }
}
