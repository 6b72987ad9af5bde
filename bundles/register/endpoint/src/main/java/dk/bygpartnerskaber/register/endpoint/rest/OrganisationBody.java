package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.CvrNumber;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** An organisation as callers get it; what is absent is left out. */
@Schema(name = "Organisation")
public record OrganisationBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED) List<String> aliases,
        String type,
        @Schema(allowableValues = {"public", "private", "civil"}) String sector,
        String cvr,
        String productionUnit,
        String website,
        String email,
        @Schema(requiredMode = REQUIRED) List<String> phones,
        @Schema(requiredMode = REQUIRED) List<AddressBody> addresses,
        @Schema(requiredMode = REQUIRED) List<String> keywords,
        @Schema(requiredMode = REQUIRED) boolean ownLibrary,
        String notes,
        @Schema(requiredMode = REQUIRED, description = "Parts of the organisation, and where they are")
                List<DepartmentBody> departments,
        @Schema(description = "How and by whom decisions are taken there") String decisionPaths,
        @Schema(requiredMode = REQUIRED, description = "What it can contribute, a short text each")
                List<String> contributions,
        @Schema(requiredMode = REQUIRED, description = "What other systems call it") List<ExternalIdBody> externalIds,
        @Schema(requiredMode = REQUIRED, description = "Whether mailings must leave it out (reklamebeskyttet)")
                boolean advertisingProtected,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt,
        @Schema(requiredMode = REQUIRED, description = "What looks wrong and was accepted all the same")
                List<Warning> warnings)
        implements Representation {

    /** Something that looks wrong in a record. */
    @Schema(name = "Warning")
    public record Warning(
            @Schema(requiredMode = REQUIRED, description = "JSON Pointer to the field", example = "/cvr")
                    String pointer,
            @Schema(requiredMode = REQUIRED, description = "For programs; stable", example = "cvr-check-digit")
                    String code) {}

    private static final List<Warning> CVR = List.of(new Warning("/cvr", "cvr-check-digit"));

    static OrganisationBody of(Organisation o) {
        OrganisationDetails d = o.details();
        return new OrganisationBody(
                o.id(),
                o.version(),
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
                d.advertisingProtected(),
                o.demo(),
                o.created(),
                o.changed(),
                d.cvr() == null || CvrNumber.isValid(d.cvr()) ? List.of() : CVR);
    }
}
