package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How likely two organisations are the same. Names decide, the rest confirms or contradicts: all schools of a
 * municipality may have one CVR number, one switchboard and one website.
 */
final class OrganisationLikelihood {
    private static final Set<Reason> CONTRADICTIONS = EnumSet.of(Reason.OTHER_CVR, Reason.OTHER_POSTAL_CODE);

    private final SharedDomains shared;

    OrganisationLikelihood(SharedDomains shared) {
        this.shared = shared;
    }

    Likelihood of(OrganisationDetails a, OrganisationDetails b) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        OrganisationNames.Likeness names = names(a, b, reasons);
        numbers(a, b, reasons);
        contacts(a, b, reasons);
        places(a, b, reasons);
        return new Likelihood(score(names, a, b, reasons), Collections.unmodifiableSet(reasons));
    }

    private static OrganisationNames.Likeness names(OrganisationDetails a, OrganisationDetails b, Set<Reason> reasons) {
        OrganisationNames.Likeness likeness = OrganisationNames.compare(a.name(), b.name());
        switch (likeness) {
            case SAME -> reasons.add(Reason.SAME_NAME);
            case SIMILAR -> reasons.add(Reason.SIMILAR_NAME);
            default -> {
                if (knownAs(a, b)) {
                    reasons.add(Reason.KNOWN_AS);
                    return OrganisationNames.Likeness.SIMILAR;
                }
                if (likeness == OrganisationNames.Likeness.PART) {
                    reasons.add(Reason.PART_OF_NAME);
                }
            }
        }
        return likeness;
    }

    private static boolean knownAs(OrganisationDetails a, OrganisationDetails b) {
        return allNames(a).anyMatch(one -> allNames(b)
                .anyMatch(other -> OrganisationNames.compare(one, other) == OrganisationNames.Likeness.SAME));
    }

    private static Stream<String> allNames(OrganisationDetails details) {
        return Stream.concat(Stream.of(details.name()), details.aliases().stream());
    }

    private static void numbers(OrganisationDetails a, OrganisationDetails b, Set<Reason> reasons) {
        compare(a.cvr(), b.cvr(), Reason.SAME_CVR, Reason.OTHER_CVR, reasons);
        compare(
                a.productionUnit(),
                b.productionUnit(),
                Reason.SAME_PRODUCTION_UNIT,
                Reason.OTHER_PRODUCTION_UNIT,
                reasons);
        addIf(meet(new HashSet<>(a.externalIds()), new HashSet<>(b.externalIds())), Reason.SAME_EXTERNAL_ID, reasons);
    }

    private void contacts(OrganisationDetails a, OrganisationDetails b, Set<Reason> reasons) {
        boolean sameEmail = meet(Contacts.email(a.email()), Contacts.email(b.email()));
        addIf(sameEmail, Reason.SAME_EMAIL, reasons);
        boolean sameDomain = meet(own(Contacts.domain(a.email())), own(Contacts.domain(b.email())));
        addIf(sameDomain && !sameEmail, Reason.SAME_EMAIL_DOMAIN, reasons);
        addIf(meet(Contacts.phones(a.phones()), Contacts.phones(b.phones())), Reason.SAME_PHONE, reasons);
        addIf(meet(own(Contacts.host(a.website())), own(Contacts.host(b.website()))), Reason.SAME_WEBSITE, reasons);
    }

    private Optional<String> own(Optional<String> domain) {
        return domain.filter(name -> !shared.isShared(name));
    }

    private static void places(OrganisationDetails a, OrganisationDetails b, Set<Reason> reasons) {
        Set<String> codes = postalCodes(a.addresses());
        Set<String> others = postalCodes(b.addresses());
        if (meet(streets(a.addresses()), streets(b.addresses()))) {
            reasons.add(Reason.SAME_ADDRESS);
        } else if (meet(codes, others)) {
            reasons.add(Reason.SAME_POSTAL_CODE);
        } else if (!codes.isEmpty() && !others.isEmpty()) {
            reasons.add(Reason.OTHER_POSTAL_CODE);
        }
    }

    private static Set<String> postalCodes(List<Address> addresses) {
        return addresses.stream()
                .map(Address::postalCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> streets(List<Address> addresses) {
        return addresses.stream()
                .filter(address -> address.street() != null && address.postalCode() != null)
                .map(address -> NameWords.folded(address.street()).replaceAll("[^\\p{L}\\p{N}]", "") + " "
                        + address.postalCode())
                .collect(Collectors.toSet());
    }

    private static int score(
            OrganisationNames.Likeness names, OrganisationDetails a, OrganisationDetails b, Set<Reason> reasons) {
        if (reasons.contains(Reason.SAME_EXTERNAL_ID)) {
            return 100;
        }
        if (reasons.contains(Reason.OTHER_PRODUCTION_UNIT)) {
            return 20;
        }
        if (reasons.contains(Reason.SAME_PRODUCTION_UNIT)) {
            return names == OrganisationNames.Likeness.OTHER ? 85 : 98;
        }
        boolean general = OrganisationNames.isGeneral(a.name()) || OrganisationNames.isGeneral(b.name());
        return switch (names) {
            case SAME -> ofSameName(general ? 60 : 84, reasons);
            case SIMILAR -> ofSameName(general ? 55 : 74, reasons);
            case PART -> ofPart(OrganisationNames.isPublic(a.name()) || OrganisationNames.isPublic(b.name()), reasons);
            case OTHER -> Math.min(40, 10 * Support.count(reasons));
        };
    }

    private static int ofSameName(int alone, Set<Reason> reasons) {
        int support = Support.count(reasons);
        if (reasons.stream().anyMatch(CONTRADICTIONS::contains)) {
            boolean elsewhere = reasons.contains(Reason.OTHER_POSTAL_CODE);
            int unsupported = elsewhere ? 40 : alone - 32; // a firm may have got another CVR number
            return support == 0 ? unsupported : Math.min(90, alone - 20 + 8 * support);
        }
        int bonus = reasons.contains(Reason.SAME_POSTAL_CODE) ? 6 : 0;
        return Math.min(99, alone + bonus + (support == 0 ? 0 : 8 + 4 * support));
    }

    /** A part of a municipality is not the municipality; a firm's name with more words behind may well be the firm. */
    private static int ofPart(boolean ofPublic, Set<Reason> reasons) {
        int most = Support.strongest(reasons);
        int found = most == 0 ? 30 : Math.min(88, most + 8 * (Support.count(reasons) - 1));
        boolean against = reasons.stream().anyMatch(CONTRADICTIONS::contains);
        return Math.min(ofPublic ? 45 : 88, found - (against ? 20 : 0));
    }

    private static void compare(String one, String other, Reason same, Reason different, Set<Reason> reasons) {
        if (one != null && other != null) {
            reasons.add(one.equals(other) ? same : different);
        }
    }

    private static void addIf(boolean found, Reason reason, Set<Reason> reasons) {
        if (found) {
            reasons.add(reason);
        }
    }

    private static <T> boolean meet(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return some.stream().anyMatch(others::contains);
    }
}
