package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipService;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page on which one says what each party of a partnership gives and gets. */
public final class PartnershipExchanges {
    private final PartnershipService partnerships;
    private final OrganisationService organisations;

    PartnershipExchanges(PartnershipService partnerships, OrganisationService organisations) {
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    /**
     * What a party gives and gets, beside its name.
     *
     * @param own whether it is our own library
     */
    public record Party(Option organisation, boolean own, Exchange exchange) {
        /** The parties in the order in which people read them, our own library first. */
        static List<Party> of(PartnershipRow row) {
            return Stream.concat(
                            row.library().stream().map(library -> party(row, library, true)),
                            row.partners().stream().map(partner -> party(row, partner, false)))
                    .toList();
        }

        private static Party party(PartnershipRow row, Option organisation, boolean own) {
            return new Party(organisation, own, row.partnership().details().exchange(organisation.value()));
        }
    }

    /** Model of the page. */
    public record Model(ViewContext view, Partnership partnership, long version, Form form, List<Party> parties) {
        public String url() {
            return view.url("/partnerships/" + partnership.id());
        }
    }

    Reply show(WebRequest request, Partnership partnership) {
        request.actor().require(Permission.EDIT);
        Form form = new Form(request.view(), PartnershipFields.SUBJECT);
        List<Party> parties = parties(request, partnership);
        for (int i = 0; i < parties.size(); i++) {
            form.set("exchanges/" + i + "/gives", parties.get(i).exchange().gives())
                    .set("exchanges/" + i + "/gets", parties.get(i).exchange().gets());
        }
        return Reply.page(screen(request, partnership, partnership.version(), form));
    }

    Reply save(WebRequest request, Partnership partnership) {
        request.actor().require(Permission.EDIT);
        List<Party> parties = parties(request, partnership);
        Form form = Form.of(
                request,
                PartnershipFields.SUBJECT,
                IntStream.range(0, parties.size())
                        .mapToObj(i -> "exchanges/" + i + "/")
                        .flatMap(at -> Stream.of(at + "gives", at + "gets"))
                        .toList());
        long version = request.version();
        try {
            partnerships.update(
                    request.actor(),
                    partnership.id(),
                    version,
                    partnership.details().toBuilder()
                            .exchanges(exchanges(form, parties))
                            .build());
            return Reply.redirect("/partnerships/" + partnership.id(), "register.saved", partnership.title());
        } catch (ProblemException problem) {
            return switch (problem.kind()) {
                case STALE, INVALID, CONFLICT ->
                    Reply.refused(screen(request, partnership, partnership.version(), form.refuse(problem)));
                default -> throw problem;
            };
        }
    }

    private static List<Exchange> exchanges(Form form, List<Party> parties) {
        return IntStream.range(0, parties.size())
                .mapToObj(i -> new Exchange(
                        parties.get(i).organisation().value(),
                        form.value("exchanges/" + i + "/gives"),
                        form.value("exchanges/" + i + "/gets")))
                .toList();
    }

    private List<Party> parties(WebRequest request, Partnership partnership) {
        return Party.of(PartnershipRow.of(request.actor(), organisations, List.of(partnership))
                .get(0));
    }

    private Screen screen(WebRequest request, Partnership partnership, long version, Form form) {
        ViewContext view = request.view();
        Model model = new Model(view, partnership, version, form, parties(request, partnership));
        String title = view.text("partnership.exchanges") + ": " + partnership.title();
        return new Screen(title, Views.render("partnership-exchanges", model));
    }
}
