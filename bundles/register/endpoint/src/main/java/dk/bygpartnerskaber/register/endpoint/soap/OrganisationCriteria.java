package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.SortOrder;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationSort;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/** Which organisations are wanted, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "OrganisationCriteria",
        propOrder = {"sector", "type", "keyword", "ownLibrary", "externalSystem", "externalId"})
public class OrganisationCriteria extends ListCriteria {
    SectorCode sector;
    String type;
    String keyword;
    Boolean ownLibrary;
    String externalSystem;
    String externalId;

    OrganisationQuery query() {
        SortOrder<OrganisationSort> order =
                order(OrganisationSort.class, new SortOrder<>(OrganisationSort.NAME, false));
        return new OrganisationQuery(
                wantedText(),
                choice(sector, Sector.class),
                given("type", type),
                given("keyword", keyword),
                Optional.ofNullable(ownLibrary),
                given("externalSystem", externalSystem),
                given("externalId", externalId),
                changedSince(),
                order.by(),
                order.descending(),
                page());
    }
}
