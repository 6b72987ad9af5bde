package dk.bygpartnerskaber.register.core.checklist;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ChecklistAnswer;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.register.api.ActivityFigures;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.core.Activities;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.RegisterStore;
import dk.bygpartnerskaber.register.core.Staff;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the register's own data say about the items of checklists. */
@Component
public final class RegisterAnswers implements ChecklistAnswer {
    private final RegisterStore store;
    private final Partnerships partnerships;
    private final Organisations organisations;

    @Activate
    public RegisterAnswers(
            @Reference RegisterStore store,
            @Reference Partnerships partnerships,
            @Reference Organisations organisations) {
        this.store = store;
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    /** All that is known of a partnership. */
    private record Known(
            PartnershipDetails details,
            ActivityFigures figures,
            Map<String, OrganisationDetails> partners,
            PartnerContacts contacts,
            Set<String> staff) {
        boolean allPartners(Predicate<String> test) {
            return !details.partners().isEmpty() && details.partners().stream().allMatch(test);
        }

        boolean hasResources(String partner) {
            OrganisationDetails organisation = partners.get(partner);
            return contacts.busyKnown().contains(partner)
                    || organisation != null && !organisation.contributions().isEmpty();
        }

        /** Those responsible who are on the staff still. */
        List<Responsible> responsible() {
            return details.responsible().stream()
                    .filter(one -> staff.contains(one.person()))
                    .toList();
        }
    }

    /** An item, when it is in place, and where below the partnership's address one sees to it. */
    private enum Rule {
        GOAL(ChecklistItem.GOAL, k -> k.details.goal() != null, "/edit#goal"),
        TARGET_GROUP(
                ChecklistItem.TARGET_GROUP,
                k -> !k.details.targetGroups().isEmpty()
                        || !k.details.ageGroups().isEmpty(),
                "/edit#targetGroups"),
        PARTNER_RESOURCES(ChecklistItem.PARTNER_RESOURCES, k -> k.allPartners(k::hasResources), "#parties"),
        CONTACT_WAYS(ChecklistItem.CONTACT_WAYS, k -> k.allPartners(k.contacts.reachable()::contains), "#parties"),
        PARTNER_GAIN(
                ChecklistItem.PARTNER_GAIN,
                k -> !k.details.partners().isEmpty()
                        && k.details.partners().stream()
                                .allMatch(id -> k.details.exchange(id).gets() != null),
                "/exchanges"),
        OWN_GAIN(
                ChecklistItem.OWN_GAIN,
                k -> k.details.exchange(k.details.library()).gets() != null,
                "/exchanges"),
        ROLES(
                ChecklistItem.ROLES,
                k -> k.details.projectGroup() != null || k.details.steeringGroup() != null,
                "/edit?more=true#projectGroup"),
        RESPONSIBILITY(ChecklistItem.RESPONSIBILITY, k -> !k.responsible().isEmpty(), "/edit#responsible"),
        HOME_ROLES(
                ChecklistItem.HOME_ROLES,
                k -> !k.responsible().isEmpty() && k.responsible().stream().allMatch(one -> one.role() != null),
                "/edit#responsible"),
        HOME_PLACE(
                ChecklistItem.HOME_PLACE,
                k -> k.details.anchoring() != null && k.details.anchoring() != Anchoring.NONE,
                "/edit?more=true#anchoring"),
        HOME_LEADERSHIP(
                ChecklistItem.HOME_LEADERSHIP,
                k -> k.details.anchoring() == Anchoring.MANAGEMENT || k.details.anchoring() == Anchoring.POLITICAL,
                "/edit?more=true#anchoring"),
        ECONOMY(ChecklistItem.ECONOMY, k -> k.figures.money() > 0, "#activities"),
        OTHER_RESOURCES(
                ChecklistItem.OTHER_RESOURCES,
                k -> k.figures.hours() > 0
                        || k.details.exchange(k.details.library()).gives() != null,
                "/exchanges"),
        DOCUMENT_SHARING(ChecklistItem.DOCUMENT_SHARING, k -> !k.details.links().isEmpty(), "/edit?more=true#links");

        private final ChecklistItem item;
        private final Predicate<Known> done;
        private final String place;

        Rule(ChecklistItem item, Predicate<Known> done, String place) {
            this.item = item;
            this.done = done;
            this.place = place;
        }
    }

    @Override
    public Set<String> items() {
        return Arrays.stream(Rule.values()).map(rule -> rule.item.code()).collect(Collectors.toSet());
    }

    @Override
    public List<Found> answers(Actor actor, Collection<String> ids) {
        actor.require(Permission.READ);
        return store.read(entities -> {
            List<Partnership> records = partnerships.records(entities, Partnerships.byIds(entities, ids));
            Map<String, ActivityFigures> figures = Activities.figures(entities, ids);
            Set<String> partners = ids(records, d -> d.partners().stream());
            Map<String, OrganisationDetails> organisationsById = organisations.byIds(entities, partners).stream()
                    .collect(Collectors.toMap(OrganisationEntity::id, OrganisationEntity::details));
            PartnerContacts contacts = PartnerContacts.of(entities, partners, store.today());
            Set<String> responsible = ids(records, d -> d.responsible().stream().map(Responsible::person));
            Set<String> staff = Staff.among(entities, responsible, store.today());
            return records.stream()
                    .flatMap(record -> answers(
                            record,
                            new Known(
                                    record.details(),
                                    figures.getOrDefault(record.id(), ActivityFigures.NONE),
                                    organisationsById,
                                    contacts,
                                    staff))
                            .stream())
                    .toList();
        });
    }

    private static Set<String> ids(List<Partnership> records, Function<PartnershipDetails, Stream<String>> ids) {
        return records.stream().flatMap(record -> ids.apply(record.details())).collect(Collectors.toSet());
    }

    private static List<Found> answers(Partnership record, Known known) {
        return Arrays.stream(Rule.values())
                .map(rule -> {
                    boolean done = rule.done.test(known);
                    String code = rule.item.code();
                    String textKey = "checklist-data." + code + (done ? ".done" : ".open");
                    return new Found(
                            record.id(), code, done, textKey, List.of(), "/partnerships/" + record.id() + rule.place);
                })
                .toList();
    }
}
