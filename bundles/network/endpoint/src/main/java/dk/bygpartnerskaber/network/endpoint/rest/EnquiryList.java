package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of enquiries. */
@Schema(name = "EnquiryList")
public record EnquiryList(
        @Schema(requiredMode = REQUIRED) List<EnquiryBody> items,
        @Schema(description = "How many there are in all, when asked for") Long total) {

    static EnquiryList of(Page<EnquiryBody> page) {
        return new EnquiryList(
                page.items(), page.total().isPresent() ? page.total().getAsLong() : null);
    }
}
