package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Sector;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;

/** What callers say about an organisation, on the wire. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "OrganisationData",
        propOrder = {
            "name",
            "aliases",
            "type",
            "sector",
            "cvr",
            "productionUnit",
            "website",
            "email",
            "phones",
            "addresses",
            "keywords",
            "ownLibrary",
            "notes",
            "departments",
            "decisionPaths",
            "contributions",
            "externalIds",
            "advertisingProtected"
        })
public class OrganisationDataBean {
    @XmlElement(required = true)
    String name;

    @XmlElement(name = "alias")
    List<String> aliases = new ArrayList<>();

    String type;
    SectorCode sector;
    String cvr;
    String productionUnit;
    String website;
    String email;

    @XmlElement(name = "phone")
    List<String> phones = new ArrayList<>();

    @XmlElement(name = "address")
    List<AddressBean> addresses = new ArrayList<>();

    @XmlElement(name = "keyword")
    List<String> keywords = new ArrayList<>();

    Boolean ownLibrary;
    String notes;

    @XmlElement(name = "department")
    List<DepartmentBean> departments = new ArrayList<>();

    String decisionPaths;

    @XmlElement(name = "contribution")
    List<String> contributions = new ArrayList<>();

    @XmlElement(name = "externalId")
    List<ExternalIdBean> externalIds = new ArrayList<>();

    Boolean advertisingProtected;

    final void fill(OrganisationDetails d) {
        name = d.name();
        aliases = d.aliases();
        type = d.type();
        sector = d.sector() == null ? null : SectorCode.valueOf(d.sector().name());
        cvr = d.cvr();
        productionUnit = d.productionUnit();
        website = d.website();
        email = d.email();
        phones = d.phones();
        addresses = d.addresses().stream().map(AddressBean::of).toList();
        keywords = d.keywords();
        ownLibrary = d.ownLibrary();
        notes = d.notes();
        departments = d.departments().stream().map(DepartmentBean::of).toList();
        decisionPaths = d.decisionPaths();
        contributions = d.contributions();
        externalIds = d.externalIds().stream().map(ExternalIdBean::of).toList();
        advertisingProtected = d.advertisingProtected();
    }

    OrganisationDetails details() {
        return OrganisationDetails.builder(name)
                .aliases(aliases)
                .type(type)
                .sector(sector == null ? null : Sector.valueOf(sector.name()))
                .cvr(cvr)
                .productionUnit(productionUnit)
                .website(website)
                .email(email)
                .phones(phones)
                .addresses(addresses.stream().map(AddressBean::address).toList())
                .keywords(keywords)
                .ownLibrary(Boolean.TRUE.equals(ownLibrary))
                .notes(notes)
                .departments(
                        departments.stream().map(DepartmentBean::department).toList())
                .decisionPaths(decisionPaths)
                .contributions(contributions)
                .externalIds(
                        externalIds.stream().map(ExternalIdBean::externalId).toList())
                .advertisingProtected(Boolean.TRUE.equals(advertisingProtected))
                .build();
    }
}
