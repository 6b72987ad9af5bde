package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partnership with the names of its parties.
 *
 * @param library id and name of the own library; empty when none is given
 * @param partners ids and names of the partners
 */
public record PartnershipRow(Partnership partnership, Optional<Option> library, List<Option> partners) {

    /** Looks the names of all partnerships up at once. */
    static List<PartnershipRow> of(Actor actor, OrganisationService organisations, List<Partnership> partnerships) {
        List<String> ids = partnerships.stream()
                .flatMap(p -> Stream.concat(Stream.ofNullable(p.details().library()), p.details().partners().stream()))
                .distinct()
                .toList();
        Map<String, String> names = ids.isEmpty()
                ? Map.of()
                : organisations.findAll(actor, ids).stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return partnerships.stream().map(p -> row(p, names)).toList();
    }

    private static PartnershipRow row(Partnership partnership, Map<String, String> names) {
        Optional<Option> library =
                Optional.ofNullable(partnership.details().library()).flatMap(id -> party(id, names));
        List<Option> partners = partnership.details().partners().stream()
                .flatMap(id -> party(id, names).stream())
                .toList();
        return new PartnershipRow(partnership, library, partners);
    }

    private static Optional<Option> party(String id, Map<String, String> names) {
        return Optional.ofNullable(names.get(id)).map(name -> new Option(id, name));
    }

    public String partnerNames() {
        return partners.stream().map(Option::label).collect(Collectors.joining("; "));
    }

    public String libraryName() {
        return library.map(Option::label).orElse("");
    }
}
