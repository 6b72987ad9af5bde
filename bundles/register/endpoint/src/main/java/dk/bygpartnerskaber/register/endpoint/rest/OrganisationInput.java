package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Sector;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An organisation as callers send it. What only the register sets may stand in it, so that one can send back what one
 * got; it is not heeded.
 */
@Schema(name = "OrganisationInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt", "warnings"})
public record OrganisationInput(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Danmarks Rockmuseum") String name,
        @Schema(description = "Other names it is known by") List<String> aliases,
        @Schema(description = "A value of the list of types; a new one joins the list") String type,
        @Schema(allowableValues = {"public", "private", "civil"}) String sector,
        @Schema(description = "Danish company number, eight digits; a wrong check digit is accepted with a warning")
                String cvr,
        @Schema(description = "Danish P-number, ten digits") String productionUnit,
        @Schema(description = "An http or https address") String website,
        String email,
        List<String> phones,
        List<AddressBody> addresses,
        List<String> keywords,
        @Schema(description = "Whether it is a library of this installation") Boolean ownLibrary,
        String notes,
        @Schema(description = "Parts of the organisation, and where they are") List<DepartmentBody> departments,
        @Schema(description = "How and by whom decisions are taken there") String decisionPaths,
        @Schema(description = "What it can contribute, a short text each") List<String> contributions,
        @Schema(description = "What other systems call it") List<ExternalIdBody> externalIds,
        @Schema(description = "Whether mailings must leave it out (reklamebeskyttet)") Boolean advertisingProtected) {

    static OrganisationInput of(OrganisationDetails d) {
        return new OrganisationInput(
                d.name(),
                d.aliases(),
                d.type(),
                Codes.code(d.sector()),
                d.cvr(),
                d.productionUnit(),
                d.website(),
                d.email(),
                d.phones(),
                d.addresses().stream().map(AddressBody::of).toList(),
                d.keywords(),
                d.ownLibrary(),
                d.notes(),
                d.departments().stream().map(DepartmentBody::of).toList(),
                d.decisionPaths(),
                d.contributions(),
                d.externalIds().stream().map(ExternalIdBody::of).toList(),
                d.advertisingProtected());
    }

    OrganisationDetails details() {
        return OrganisationDetails.builder(name)
                .aliases(aliases)
                .type(type)
                .sector(Codes.parse("sector", Sector.class, sector))
                .cvr(cvr)
                .productionUnit(productionUnit)
                .website(website)
                .email(email)
                .phones(phones)
                .addresses(Lists.of("addresses", addresses).stream()
                        .map(AddressBody::address)
                        .toList())
                .keywords(keywords)
                .ownLibrary(Boolean.TRUE.equals(ownLibrary))
                .notes(notes)
                .departments(Lists.of("departments", departments).stream()
                        .map(DepartmentBody::department)
                        .toList())
                .decisionPaths(decisionPaths)
                .contributions(contributions)
                .externalIds(Lists.of("externalIds", externalIds).stream()
                        .map(ExternalIdBody::externalId)
                        .toList())
                .advertisingProtected(Boolean.TRUE.equals(advertisingProtected))
                .build();
    }
}
