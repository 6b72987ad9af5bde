package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an organisation is compared, in one form: made once, compared with many. */
record ComparedOrganisation(
        OrganisationName name,
        List<OrganisationName> allNames,
        Optional<String> cvr,
        Optional<String> productionUnit,
        Set<ExternalId> externalIds,
        Optional<String> email,
        Optional<String> emailDomain,
        Optional<String> host,
        Set<String> phones,
        Set<String> postalCodes,
        Set<String> streets) {

    /** Domains that many share are left out. */
    static ComparedOrganisation of(OrganisationDetails details, SharedDomains shared) {
        OrganisationName name = OrganisationName.of(details.name());
        return new ComparedOrganisation(
                name,
                Stream.concat(Stream.of(name), details.aliases().stream().map(OrganisationName::of))
                        .toList(),
                Optional.ofNullable(details.cvr()),
                Optional.ofNullable(details.productionUnit()),
                Set.copyOf(details.externalIds()),
                Contacts.email(details.email()),
                Contacts.domain(details.email()).filter(domain -> !shared.isShared(domain)),
                Contacts.host(details.website()).filter(domain -> !shared.isShared(domain)),
                Contacts.phones(details.phones()),
                details.addresses().stream()
                        .map(Address::postalCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                streets(details.addresses()));
    }

    static Set<String> streets(List<Address> addresses) {
        return addresses.stream()
                .filter(address -> address.street() != null && address.postalCode() != null)
                .map(address -> NameWords.letters(address.street()) + " " + address.postalCode())
                .collect(Collectors.toSet());
    }
}
