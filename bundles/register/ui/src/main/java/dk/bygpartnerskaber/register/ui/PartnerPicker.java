package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.DuplicateService;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds partners to the form of a partnership by their names. Works by buttons that send the form and show it again with
 * all that was typed; the name typed and the actions are {@code partnerName}, {@code action} and {@code remove}.
 */
public final class PartnerPicker {
    /** Field of the name; its label is {@code partnership.partnerName}. */
    static final String FIELD = "partnerName";

    private static final int SUGGESTIONS = 20;

    private final OrganisationService organisations;
    private final DuplicateService duplicates;

    PartnerPicker(OrganisationService organisations, DuplicateService duplicates) {
        this.organisations = organisations;
        this.duplicates = duplicates;
    }

    /**
     * Model of this part of the form.
     *
     * @param partners those chosen
     * @param suggestions names to complete what is typed
     * @param candidates organisations that the typed name may mean
     * @param unknown the typed name, where no organisation has it
     */
    public record Model(
            List<Option> partners, List<String> suggestions, List<Option> candidates, Optional<String> unknown) {}

    /** Carries out the button that was pressed; whether it was one of the picker's. */
    boolean act(WebRequest request, Form form) {
        String action = request.param("action");
        if (request.given("remove").isPresent()) {
            List<String> left = form.values("partners").stream()
                    .filter(id -> !id.equals(request.param("remove")))
                    .toList();
            form.set("partners", left);
            form.set(FIELD, request.param(FIELD));
            return true;
        }
        if (request.given("pick").isPresent()) {
            add(form, request.param("pick"));
            return true;
        }
        if (action.equals("create-partner") && request.given(FIELD).isPresent()) {
            add(
                    form,
                    organisations
                            .create(request.actor(), OrganisationDetails.named(request.param(FIELD)))
                            .id());
            return true;
        }
        if (action.equals("add-partner")) {
            addTyped(request, form);
            return true;
        }
        return false;
    }

    /** Adds the organisation of the typed name, or says on the form why it cannot. */
    void addTyped(WebRequest request, Form form) {
        Optional<String> typed = request.given(FIELD);
        if (typed.isEmpty()) {
            return;
        }
        Optional<Organisation> match = search(request.actor(), typed.get()).stream()
                .filter(organisation -> isCalled(organisation, typed.get()))
                .findFirst();
        if (match.isPresent()) {
            add(form, match.get().id());
        } else {
            form.set(FIELD, typed.get());
            form.refuse(FIELD, request.view().text("partnership.partnerName.unknown", typed.get()));
        }
    }

    private static boolean isCalled(Organisation organisation, String name) {
        return organisation.name().equalsIgnoreCase(name)
                || organisation.details().aliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static void add(Form form, String id) {
        List<String> all = new ArrayList<>(form.values("partners"));
        if (!all.contains(id)) {
            all.add(id);
        }
        form.set("partners", all);
        form.set(FIELD, (String) null);
    }

    private List<Organisation> search(Actor actor, String text) {
        return organisations
                .list(actor, OrganisationQuery.text(text, PageRequest.first(SUGGESTIONS)))
                .items();
    }

    /** @param typed what stands in the field of the name, to complete */
    Model model(ViewContext view, Form form, String typed) {
        List<Organisation> found = search(view.actor(), typed);
        boolean open = form.isFaulty(FIELD);
        List<Option> candidates = open
                ? Stream.concat(
                                OrganisationFinder.alike(duplicates, view.actor(), typed).stream(),
                                found.stream().map(o -> new Option(o.id(), o.name())))
                        .distinct()
                        .toList()
                : List.of();
        return new Model(
                partners(view.actor(), form.values("partners")),
                found.stream().map(Organisation::name).toList(),
                candidates,
                open ? Optional.of(form.value(FIELD)) : Optional.empty());
    }

    private List<Option> partners(Actor actor, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = organisations.findAll(actor, ids).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new Option(id, names.get(id)))
                .toList();
    }
}
