package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.Exchange;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a party gives and gets, in both directions of the service. */
@Schema(name = "Exchange")
public record ExchangeBody(
        @Schema(requiredMode = REQUIRED, description = "Id of a partner or of the own library") String organisation,
        @Schema(maxLength = 500, example = "Lokaler og værter") String gives,
        @Schema(maxLength = 500, example = "Et nyt publikum") String gets) {

    static ExchangeBody of(Exchange exchange) {
        return new ExchangeBody(exchange.organisation(), exchange.gives(), exchange.gets());
    }

    Exchange exchange() {
        return new Exchange(organisation, gives, gets);
    }
}
