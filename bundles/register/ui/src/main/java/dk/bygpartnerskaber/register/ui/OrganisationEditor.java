package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.ValueList;
import dk.bygpartnerskaber.register.api.ValueListService;
import java.util.List;

/** The form of an organisation, new or known. */
public final class OrganisationEditor {
    private final OrganisationService organisations;
    private final DuplicateService duplicates;
    private final ValueListService lists;

    OrganisationEditor(OrganisationService organisations, DuplicateService duplicates, ValueListService lists) {
        this.organisations = organisations;
        this.duplicates = duplicates;
        this.lists = lists;
    }

    /**
     * Model of the form.
     *
     * @param id the record; blank for a new one
     * @param adding the button that was pressed for one more row of a list; blank for none
     * @param keywords those to choose from
     * @param differences what somebody else has changed meanwhile
     * @param suspects what may be there already
     */
    public record Model(
            ViewContext view,
            Form form,
            String id,
            long version,
            String adding,
            List<String> types,
            List<Option> keywords,
            List<Difference> differences,
            Suspects suspects) {
        private static final List<String> RARE = List.of(
                "aliases",
                "cvr",
                "productionUnit",
                "website",
                "keywords",
                "newKeywords",
                "ownLibrary",
                "notes",
                "decisionPaths",
                "contributions",
                "advertisingProtected");

        /** The rare fields stand open when one of them has something to say. */
        public boolean open() {
            return !differences.isEmpty()
                    || !adding.isEmpty()
                    || form.faults().stream().anyMatch(fault -> isRare(fault.field()))
                    || RARE.stream().anyMatch(field -> !form.isEmpty(field))
                    || OrganisationForm.addresses(form) > 0
                    || OrganisationForm.DEPARTMENTS.count(form) > 0
                    || OrganisationForm.EXTERNAL_IDS.count(form) > 0;
        }

        public int addresses() {
            return shown(OrganisationForm.addresses(form), "add-address");
        }

        public int departments() {
            return shown(OrganisationForm.DEPARTMENTS.count(form), "add-department");
        }

        public int externalIds() {
            return shown(OrganisationForm.EXTERNAL_IDS.count(form), "add-external-id");
        }

        private int shown(int rows, String button) {
            return Math.max(1, adding.equals(button) ? rows + 1 : rows);
        }

        private static boolean isRare(String field) {
            return !List.of("", "name", "type", "sector", "email", "phones").contains(field);
        }
    }

    Reply edit(WebRequest request, Organisation organisation) {
        request.actor().require(Permission.EDIT);
        Form form = OrganisationForm.of(request.view(), organisation.details());
        return Reply.page(editor(request, form, organisation.id(), organisation.version(), "", List.of()));
    }

    Reply blank(WebRequest request) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), OrganisationForm.SUBJECT)
                .set("name", request.given("name").orElse(null));
        return Reply.page(editor(request, form, "", 0, "", List.of()));
    }

    /** @param id the record; blank for a new one */
    Reply save(WebRequest request, String id) {
        Form form = OrganisationForm.read(request);
        long version = request.version();
        String action = request.param("action");
        if (action.startsWith("add-")) {
            return Reply.page(editor(request, form, id, version, action, List.of()));
        }
        try {
            OrganisationDetails details = OrganisationForm.details(form);
            Suspects suspects = suspects(request, id, details);
            if (suspects.any()) {
                return Reply.refused(editor(request, form, id, version, "", List.of(), suspects));
            }
            Organisation saved = id.isEmpty()
                    ? organisations.create(request.actor(), details)
                    : organisations.update(request.actor(), id, version, details);
            return Reply.redirect("/organisations/" + saved.id(), "register.saved", saved.name());
        } catch (ProblemException problem) {
            return refused(request, form, id, version, problem);
        }
    }

    private Suspects suspects(WebRequest request, String id, OrganisationDetails details) {
        request.actor().require(Permission.EDIT);
        return id.isEmpty()
                ? Suspects.of(request, "/organisations", duplicates.forOrganisation(request.actor(), details))
                : Suspects.none(request);
    }

    private Reply refused(WebRequest request, Form form, String id, long version, ProblemException problem) {
        return switch (problem.kind()) {
            case STALE -> {
                Organisation now = organisations.find(request.actor(), id).orElseThrow(ProblemException::notFound);
                List<Difference> differences = Difference.between(
                        OrganisationForm.texts(request.view(), OrganisationForm.details(form)),
                        OrganisationForm.texts(request.view(), now.details()));
                yield Reply.refused(editor(request, form, id, now.version(), "", differences));
            }
            case INVALID, CONFLICT -> Reply.refused(editor(request, form.refuse(problem), id, version, "", List.of()));
            default -> throw problem;
        };
    }

    private Screen editor(
            WebRequest request, Form form, String id, long version, String adding, List<Difference> differences) {
        return editor(request, form, id, version, adding, differences, Suspects.none(request));
    }

    private Screen editor(
            WebRequest request,
            Form form,
            String id,
            long version,
            String adding,
            List<Difference> differences,
            Suspects suspects) {
        ViewContext view = request.view();
        List<String> types = ListedOptions.offered(lists, request.actor(), ValueList.ORGANISATION_TYPES);
        List<Option> keywords = ListedOptions.of(lists, request.actor(), ValueList.KEYWORDS, form, "keywords");
        Model model = new Model(view, form, id, version, adding, types, keywords, differences, suspects);
        String title = id.isEmpty() ? view.text("organisation.new") : view.text("register.edit", form.value("name"));
        return new Screen(title, Views.render("organisation-form", model));
    }
}
