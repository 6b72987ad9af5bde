package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import io.swagger.v3.oas.annotations.media.Schema;

/** The settings of privacy as callers get them; what is absent is left out. */
@Schema(name = "PrivacySettings")
public record PrivacySettingsBody(
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "What the data of people is for") String purpose,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Point of GDPR article 6(1)",
                        allowableValues = {
                            "consent",
                            "contract",
                            "legal-obligation",
                            "vital-interests",
                            "public-task",
                            "legitimate-interests"
                        })
                String legalBasis,
        @Schema(
                        requiredMode = REQUIRED,
                        description = "Where the data usually comes from",
                        allowableValues = {"person", "organisation", "public", "other"})
                String source,
        @Schema(requiredMode = REQUIRED, description = "After how many months somebody looks at a person again")
                int reviewMonths,
        @Schema(description = "What the library calls itself towards people") String library,
        @Schema(description = "How to reach the data protection officer") String contact,
        @Schema(description = "What people are told, in Danish; absent for the text of the product")
                String noticeDanish,
        @Schema(description = "The same in English") String noticeEnglish)
        implements Representation {

    static PrivacySettingsBody of(PrivacySettings settings) {
        PrivacyDefaults usual = settings.defaults();
        return new PrivacySettingsBody(
                settings.version(),
                usual.purpose(),
                usual.legalBasis().code(),
                usual.source().code(),
                usual.reviewMonths(),
                usual.library(),
                usual.contact(),
                usual.noticeDanish(),
                usual.noticeEnglish());
    }

    @Override
    public String id() {
        return PrivacySettingsResource.NAME;
    }
}
