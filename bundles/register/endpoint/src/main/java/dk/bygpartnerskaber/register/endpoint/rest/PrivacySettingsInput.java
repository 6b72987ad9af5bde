package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Required;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import io.swagger.v3.oas.annotations.media.Schema;

/** The settings of privacy as callers send them; their version may stand in it and is not heeded. */
@Schema(name = "PrivacySettingsInput")
@JsonIgnoreProperties("version")
public record PrivacySettingsInput(
        @Schema(requiredMode = REQUIRED, maxLength = 500, description = "What the data of people is for")
                String purpose,
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
        @Schema(
                        requiredMode = REQUIRED,
                        minimum = "1",
                        maximum = "120",
                        description = "After how many months somebody looks at a person again")
                Integer reviewMonths,
        @Schema(maxLength = 200, description = "What the library calls itself towards people") String library,
        @Schema(maxLength = 500, description = "How to reach the data protection officer") String contact,
        @Schema(maxLength = 5000, description = "What people are told, in Danish; absent for the text of the product")
                String noticeDanish,
        @Schema(maxLength = 5000, description = "The same in English") String noticeEnglish) {

    PrivacyDefaults defaults() {
        new Required()
                .field("purpose", purpose)
                .field("legalBasis", legalBasis)
                .field("source", source)
                .field("reviewMonths", reviewMonths)
                .check();
        return new PrivacyDefaults(
                purpose,
                Codes.parse("legalBasis", LegalBasis.class, legalBasis),
                Codes.parse("source", DataSource.class, source),
                reviewMonths,
                library,
                contact,
                noticeDanish,
                noticeEnglish);
    }
}
