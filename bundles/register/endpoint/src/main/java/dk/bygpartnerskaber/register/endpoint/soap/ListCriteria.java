package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.services.ListParameters;
import dk.bygpartnerskaber.platform.services.PageParameters;
import dk.bygpartnerskaber.platform.services.SortOrder;
import java.time.Instant;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;

/**
 * What every list can be asked, on the wire, by the names that the parameters have over REST; only {@code text} is
 * {@code q} there.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "ListCriteria",
        propOrder = {"text", "updatedSince", "sort", "limit", "cursor", "total"})
public abstract class ListCriteria {
    String text;
    String updatedSince;
    String sort;
    Integer limit;
    String cursor;
    Boolean total;

    final Optional<String> wantedText() {
        return given("text", text);
    }

    final Optional<Instant> changedSince() {
        return given("updatedSince", updatedSince).map(ListParameters::moment);
    }

    final <E extends Enum<E> & Coded> SortOrder<E> order(Class<E> choices, SortOrder<E> usual) {
        return PageParameters.sort(sort, Coded.choices(choices)).orElse(usual);
    }

    final PageRequest page() {
        return new PageRequest(
                limit == null ? PageRequest.DEFAULT_LIMIT : limit, given("cursor", cursor), Boolean.TRUE.equals(total));
    }

    static Optional<String> given(String field, String value) {
        return PageParameters.text(field, value);
    }

    static <E extends Enum<E>> Optional<E> choice(Enum<?> code, Class<E> choices) {
        return Optional.ofNullable(code).map(c -> Enum.valueOf(choices, c.name()));
    }
}
