package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How likely two people are the same. Many Danes have the same name, and colleagues share a mailbox and a phone: it
 * takes the name and something more.
 */
final class PersonLikelihood {
    private PersonLikelihood() {}

    static Likelihood of(PersonDetails a, PersonDetails b) {
        PersonNames.Likeness names = PersonNames.compare(a.name(), b.name());
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        switch (names) {
            case SAME -> reasons.add(DuplicateReason.SAME_NAME);
            case SIMILAR -> reasons.add(DuplicateReason.SIMILAR_NAME);
            case SHORT -> reasons.add(DuplicateReason.PART_OF_NAME);
            case FIRST_NAME -> reasons.add(DuplicateReason.SAME_FIRST_NAME);
            default -> {}
        }
        compare(
                Contacts.emails(a.emails()),
                Contacts.emails(b.emails()),
                DuplicateReason.SAME_EMAIL,
                DuplicateReason.OTHER_EMAIL,
                reasons);
        compare(Contacts.phones(a.phones()), Contacts.phones(b.phones()), DuplicateReason.SAME_PHONE, null, reasons);
        compare(organisations(a), organisations(b), DuplicateReason.SAME_ORGANISATION, null, reasons);
        return new Likelihood(score(names, reasons), Collections.unmodifiableSet(reasons));
    }

    private static int score(PersonNames.Likeness names, Set<DuplicateReason> reasons) {
        boolean email = reasons.contains(DuplicateReason.SAME_EMAIL);
        boolean phone = reasons.contains(DuplicateReason.SAME_PHONE);
        boolean organisation = reasons.contains(DuplicateReason.SAME_ORGANISATION);
        boolean otherEmail = reasons.contains(DuplicateReason.OTHER_EMAIL);
        int both = (email ? 1 : 0) + (phone ? 1 : 0) + (organisation ? 1 : 0) > 1 ? 3 : 0;
        return switch (names) {
            case SAME -> both + best(email, 96, phone, 92, organisation, otherEmail ? 80 : 88, otherEmail ? 30 : 55);
            case SIMILAR -> both + best(email, 92, phone, 84, organisation, otherEmail ? 55 : 72, otherEmail ? 20 : 40);
            case SHORT -> both + best(email, 82, phone, 66, organisation, otherEmail ? 35 : 58, 15);
            case FIRST_NAME -> both + best(email, 57, phone, 45, organisation, 20, 5);
            case OTHER -> email || phone ? 10 : 0;
        };
    }

    private static int best(
            boolean email,
            int byEmail,
            boolean phone,
            int byPhone,
            boolean organisation,
            int byOrganisation,
            int alone) {
        return email ? byEmail : phone ? byPhone : organisation ? byOrganisation : alone;
    }

    private static Set<String> organisations(PersonDetails details) {
        return details.roles().stream()
                .map(PersonRole::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static void compare(
            Set<String> some,
            Set<String> others,
            DuplicateReason same,
            DuplicateReason different,
            Set<DuplicateReason> reasons) {
        if (some.stream().anyMatch(others::contains)) {
            reasons.add(same);
        } else if (different != null && !some.isEmpty() && !others.isEmpty()) {
            reasons.add(different);
        }
    }
}
