package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How likely two organisations are the same. Names decide, the rest confirms or contradicts: all schools of a
 * municipality may have one CVR number, one switchboard and one website.
 */
final class OrganisationLikelihood {
    private static final Set<DuplicateReason> CONTRADICTIONS =
            EnumSet.of(DuplicateReason.OTHER_CVR, DuplicateReason.OTHER_POSTAL_CODE);

    private OrganisationLikelihood() {}

    static Likelihood of(ComparedOrganisation a, ComparedOrganisation b) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        OrganisationNames.Likeness names = names(a, b, reasons);
        compare(a.cvr(), b.cvr(), DuplicateReason.SAME_CVR, DuplicateReason.OTHER_CVR, reasons);
        compare(
                a.productionUnit(),
                b.productionUnit(),
                DuplicateReason.SAME_PRODUCTION_UNIT,
                DuplicateReason.OTHER_PRODUCTION_UNIT,
                reasons);
        addIf(meet(a.externalIds(), b.externalIds()), DuplicateReason.SAME_EXTERNAL_ID, reasons);
        contacts(a, b, reasons);
        places(a, b, reasons);
        return new Likelihood(score(names, a, b, reasons), Collections.unmodifiableSet(reasons));
    }

    private static OrganisationNames.Likeness names(
            ComparedOrganisation a, ComparedOrganisation b, Set<DuplicateReason> reasons) {
        OrganisationNames.Likeness likeness = OrganisationNames.compare(a.name(), b.name());
        switch (likeness) {
            case SAME -> reasons.add(DuplicateReason.SAME_NAME);
            case SIMILAR -> reasons.add(DuplicateReason.SIMILAR_NAME);
            default -> {
                if (knownAs(a.allNames(), b.allNames())) {
                    reasons.add(DuplicateReason.KNOWN_AS);
                    return OrganisationNames.Likeness.SIMILAR;
                }
                addIf(likeness == OrganisationNames.Likeness.PART, DuplicateReason.PART_OF_NAME, reasons);
            }
        }
        return likeness;
    }

    private static boolean knownAs(List<OrganisationName> a, List<OrganisationName> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> OrganisationNames.isSame(one, other)));
    }

    /** Whether names allow that two organisations are the same; of each, the first is the one it is called by now. */
    static boolean isCalledAlike(List<OrganisationName> a, List<OrganisationName> b) {
        return OrganisationNames.compare(a.get(0), b.get(0)) != OrganisationNames.Likeness.OTHER
                || a.size() + b.size() > 2 && knownAs(a, b);
    }

    private static void contacts(ComparedOrganisation a, ComparedOrganisation b, Set<DuplicateReason> reasons) {
        boolean sameEmail = meet(a.email(), b.email());
        addIf(sameEmail, DuplicateReason.SAME_EMAIL, reasons);
        addIf(!sameEmail && meet(a.emailDomain(), b.emailDomain()), DuplicateReason.SAME_EMAIL_DOMAIN, reasons);
        addIf(meet(a.phones(), b.phones()), DuplicateReason.SAME_PHONE, reasons);
        addIf(meet(a.host(), b.host()), DuplicateReason.SAME_WEBSITE, reasons);
    }

    private static void places(ComparedOrganisation a, ComparedOrganisation b, Set<DuplicateReason> reasons) {
        if (meet(a.streets(), b.streets())) {
            reasons.add(DuplicateReason.SAME_ADDRESS);
        } else if (meet(a.postalCodes(), b.postalCodes())) {
            reasons.add(DuplicateReason.SAME_POSTAL_CODE);
        } else if (!a.postalCodes().isEmpty() && !b.postalCodes().isEmpty()) {
            reasons.add(DuplicateReason.OTHER_POSTAL_CODE);
        }
    }

    private static int score(
            OrganisationNames.Likeness names,
            ComparedOrganisation a,
            ComparedOrganisation b,
            Set<DuplicateReason> reasons) {
        if (reasons.contains(DuplicateReason.SAME_EXTERNAL_ID)) {
            return 100;
        }
        if (reasons.contains(DuplicateReason.OTHER_PRODUCTION_UNIT)) {
            return 20;
        }
        if (reasons.contains(DuplicateReason.SAME_PRODUCTION_UNIT)) {
            return names == OrganisationNames.Likeness.OTHER ? 85 : 98;
        }
        boolean general = a.name().isGeneral() || b.name().isGeneral();
        return switch (names) {
            case SAME -> ofSameName(general ? 60 : 84, reasons);
            case SIMILAR -> ofSameName(general ? 55 : 74, reasons);
            case PART -> ofPart(a.name().isPublic() || b.name().isPublic(), reasons);
            case OTHER -> Math.min(40, 10 * Support.count(reasons));
        };
    }

    private static int ofSameName(int alone, Set<DuplicateReason> reasons) {
        int support = Support.count(reasons);
        if (reasons.stream().anyMatch(CONTRADICTIONS::contains)) {
            boolean elsewhere = reasons.contains(DuplicateReason.OTHER_POSTAL_CODE);
            int unsupported = elsewhere ? 40 : alone - 32; // a firm may have got another CVR number
            return support == 0 ? unsupported : Math.min(90, alone - 20 + 8 * support);
        }
        int bonus = reasons.contains(DuplicateReason.SAME_POSTAL_CODE) ? 6 : 0;
        return Math.min(99, alone + bonus + (support == 0 ? 0 : 8 + 4 * support));
    }

    /** A part of a municipality is not the municipality; a firm's name with more words behind may well be the firm. */
    private static int ofPart(boolean ofPublic, Set<DuplicateReason> reasons) {
        int most = Support.strongest(reasons);
        int found = most == 0 ? 30 : Math.min(88, most + 8 * (Support.count(reasons) - 1));
        boolean against = reasons.stream().anyMatch(CONTRADICTIONS::contains);
        return Math.min(ofPublic ? 45 : 88, found - (against ? 20 : 0));
    }

    private static void compare(
            Optional<String> one,
            Optional<String> other,
            DuplicateReason same,
            DuplicateReason different,
            Set<DuplicateReason> reasons) {
        if (one.isPresent() && other.isPresent()) {
            reasons.add(one.equals(other) ? same : different);
        }
    }

    private static void addIf(boolean found, DuplicateReason reason, Set<DuplicateReason> reasons) {
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
