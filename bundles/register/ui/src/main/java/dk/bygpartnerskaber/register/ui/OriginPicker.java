package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.Optional;

/** The field of the partnership that another grew out of: people type its title. */
final class OriginPicker {
    static final String FIELD = "originatesFrom";

    private static final int SUGGESTIONS = 20;

    private final PartnershipService partnerships;

    OriginPicker(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    /** @param id {@code null} for none */
    String title(Actor actor, String id) {
        return id == null
                ? ""
                : partnerships.find(actor, id).map(Partnership::title).orElse("");
    }

    /**
     * The id that the typed title means; {@code null} for none, or with a fault on the form when nothing has the title.
     *
     * @param before the one that it had so far, meant where several have the title; {@code null} for none
     */
    String id(ViewContext view, Form form, String before) {
        String typed = form.value(FIELD).strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.equalsIgnoreCase(title(view.actor(), before))) {
            return before;
        }
        Optional<String> found = search(view.actor(), typed).stream()
                .filter(p -> p.title().equalsIgnoreCase(typed))
                .map(Partnership::id)
                .findFirst();
        if (found.isEmpty()) {
            form.refuse(FIELD, view.text("partnership.originatesFrom.unknown", typed));
        }
        return found.orElse(null);
    }

    /** Titles that have what is typed in them. */
    List<String> suggestions(Actor actor, String typed) {
        return typed.isEmpty()
                ? List.of()
                : search(actor, typed).stream().map(Partnership::title).toList();
    }

    private List<Partnership> search(Actor actor, String text) {
        PartnershipQuery query =
                PartnershipQuery.builder().text(Optional.of(text)).build(PageRequest.first(SUGGESTIONS));
        return partnerships.list(actor, query).items();
    }
}
