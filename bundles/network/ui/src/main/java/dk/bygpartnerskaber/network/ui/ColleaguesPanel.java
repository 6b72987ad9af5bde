package dk.bygpartnerskaber.network.ui;

import dk.bygpartnerskaber.network.api.Acquaintance;
import dk.bygpartnerskaber.network.api.AcquaintanceQuery;
import dk.bygpartnerskaber.network.api.AcquaintanceService;
import dk.bygpartnerskaber.network.api.HandOverService;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.Html;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordPanel;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.PersonService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which colleagues know an organisation or a person; and of a colleague, whom they know and what they carry. */
@Component
public class ColleaguesPanel implements RecordPanel {
    static final String CODE = "colleagues";

    private static final PageRequest ALL = PageRequest.first(PageRequest.MAX_LIMIT);
    private static final int ON_CARD = 5;

    private final AcquaintanceService acquaintances;
    private final HandOverService handOvers;
    private final RecordNames names;
    private final OrganisationService organisations;
    private final PersonService people;

    @Activate
    public ColleaguesPanel(
            @Reference AcquaintanceService acquaintances,
            @Reference HandOverService handOvers,
            @Reference RecordNames names,
            @Reference OrganisationService organisations,
            @Reference PersonService people) {
        this.acquaintances = acquaintances;
        this.handOvers = handOvers;
        this.names = names;
        this.organisations = organisations;
        this.people = people;
    }

    /**
     * Model of the panel and of the card.
     *
     * @param said what was said about the record
     * @param known whom the record, a colleague, knows
     * @param carried what the record, a colleague, carries; nothing for those who cannot hand it over
     * @param me id of the person that the reader is
     * @param staff whether the record is a colleague
     * @param outside whether it is known as something else than a colleague, now or before
     * @param restsOnOne whether all rests on one colleague
     */
    public record Model(
            ViewContext view,
            RecordRef record,
            String path,
            List<KnowerRow> knowers,
            List<AcquaintanceRow> said,
            List<AcquaintanceRow> known,
            List<CarriedRow> carried,
            Optional<String> me,
            boolean staff,
            boolean outside,
            boolean restsOnOne) {

        /** Of a colleague it is more of interest whom they know. */
        public boolean asksWhoKnows() {
            return outside || !knowers.isEmpty();
        }

        public boolean asksWhomTheyKnow() {
            return staff || !outside || !known.isEmpty();
        }

        /** What the reader has said. */
        public List<AcquaintanceRow> mine() {
            return said.stream()
                    .filter(row -> row.acquaintance().details().staff().equals(me.orElse("")))
                    .toList();
        }

        public boolean maySay() {
            return view.may(Permission.EDIT) && me.isPresent() && mine().isEmpty();
        }

        public Form form() {
            return AcquaintanceForm.blank(view);
        }

        public List<KnowerRow> someKnowers() {
            return knowers.stream().limit(ON_CARD).toList();
        }

        public List<AcquaintanceRow> someKnown() {
            return known.stream().limit(ON_CARD).toList();
        }

        public List<CarriedRow> someCarried() {
            return carried.stream().limit(ON_CARD).toList();
        }

        public String handOverUrl() {
            return HandOverPage.url(view, record.id());
        }

        public boolean isMore() {
            return knowers.size() > ON_CARD || known.size() > ON_CARD;
        }

        public String allUrl() {
            return view.url(path + "/" + CODE);
        }

        /** Where one says that a colleague knows the record. */
        public String newUrl() {
            return view.url(AcquaintancesPage.PATH + "/new?" + record.type() + "=" + record.id());
        }

        /** Where one says whom the colleague knows. */
        public String newOfStaffUrl() {
            return view.url(AcquaintancesPage.PATH + "/new?staff=" + record.id());
        }
    }

    @Override
    public Set<String> recordTypes() {
        return Set.of("organisation", "person");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String textKey() {
        return "colleagues.title";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Html render(RecordRef record, ViewContext view) {
        return Views.render("colleagues-panel", model(record, view));
    }

    @Override
    public Html card(RecordRef record, ViewContext view) {
        return Views.render("colleagues-card", model(record, view));
    }

    private Model model(RecordRef record, ViewContext view) {
        AcquaintanceQuery all = AcquaintanceQuery.all(ALL);
        boolean person = record.type().equals("person");
        Set<String> libraries = ownLibraries(view);
        List<PersonRole> roles = roles(view, record);
        List<PersonRole> here = roles.stream()
                .filter(role -> libraries.contains(role.organisation()))
                .toList();
        boolean elsewhere =
                roles.stream().anyMatch(role -> role.isOpen(view.today()) && !libraries.contains(role.organisation()));
        return new Model(
                view,
                record,
                names.path(record),
                KnowerRow.of(view, names, acquaintances.whoKnows(view.actor(), record)),
                rows(view, all.with(record)),
                person ? rows(view, all.by(record.id())) : List.of(),
                person && view.may(Permission.EDIT)
                        ? CarriedRow.of(view, names, handOvers.carriedBy(view.actor(), record.id()))
                        : List.of(),
                me(view).map(Person::id),
                here.stream().anyMatch(role -> role.isOpen(view.today())),
                here.isEmpty() || elsewhere,
                acquaintances.restingOnOnePerson(view.actor(), List.of(record)).contains(record));
    }

    private List<AcquaintanceRow> rows(ViewContext view, AcquaintanceQuery query) {
        List<Acquaintance> items = acquaintances.list(view.actor(), query).items();
        return AcquaintanceRow.of(view, names, items);
    }

    private Optional<Person> me(ViewContext view) {
        PersonQuery all = PersonQuery.all(PageRequest.first(1));
        return people.list(view.actor(), all.whoIs(view.actor().id())).items().stream()
                .findFirst();
    }

    private List<PersonRole> roles(ViewContext view, RecordRef record) {
        return record.type().equals("person")
                ? people.find(view.actor(), record.id())
                        .map(one -> one.details().roles())
                        .orElse(List.of())
                : List.of();
    }

    private Set<String> ownLibraries(ViewContext view) {
        return organisations.list(view.actor(), OrganisationQuery.all(ALL).ofOwnLibraries()).items().stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }
}
