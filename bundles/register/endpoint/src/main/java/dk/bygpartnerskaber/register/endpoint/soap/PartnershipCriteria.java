package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipSort;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.Purpose;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which partnerships are wanted, on the wire; library, partner, organisation, responsible, person and team are ids. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "PartnershipCriteria",
        propOrder = {
            "status",
            "kind",
            "purpose",
            "ownPurpose",
            "targetGroup",
            "ageGroup",
            "library",
            "partner",
            "organisation",
            "responsible",
            "person",
            "team"
        })
public class PartnershipCriteria extends ListCriteria {
    PartnershipStatusCode status;
    PartnershipKindCode kind;
    PurposeCode purpose;
    String ownPurpose;
    String targetGroup;
    String ageGroup;
    String library;
    String partner;
    String organisation;
    String responsible;
    String person;
    String team;

    PartnershipQuery query() {
        SortOrder<PartnershipSort> order = order(PartnershipSort.class, new SortOrder<>(PartnershipSort.TITLE, false));
        return PartnershipQuery.builder()
                .text(wantedText())
                .status(choice(status, PartnershipStatus.class))
                .kind(choice(kind, PartnershipKind.class))
                .purpose(choice(purpose, Purpose.class))
                .ownPurpose(given("ownPurpose", ownPurpose))
                .targetGroup(given("targetGroup", targetGroup))
                .ageGroup(given("ageGroup", ageGroup))
                .library(given("library", library))
                .partner(given("partner", partner))
                .organisation(given("organisation", organisation))
                .responsible(given("responsible", responsible))
                .person(given("person", person))
                .team(given("team", team))
                .changedSince(changedSince())
                .sorted(order.by(), order.descending())
                .build(page());
    }
}
