package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.Anchoring;
import dk.bygpartnerskaber.register.api.ContactWay;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.Department;
import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.ExternalId;
import dk.bygpartnerskaber.register.api.GroupMember;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipForm;
import dk.bygpartnerskaber.register.api.PartnershipKind;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.Purpose;
import dk.bygpartnerskaber.register.api.Responsible;
import dk.bygpartnerskaber.register.api.Sector;
import dk.bygpartnerskaber.register.api.SharedLink;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamKind;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.api.WorkGroup;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Details by chance that keep the rules, each field also empty at times. */
public final class RandomDetails {
    private static final String CHARACTERS = "abcæøåÆØÅ \"\\'<&%_,;{}[]0123456789é🎸";

    private final Random random;

    public RandomDetails(Random random) {
        this.random = random;
    }

    public OrganisationDetails organisation() {
        return new OrganisationDetails(
                "N" + text(),
                texts(),
                orNull("T" + text()),
                orNull(any(Sector.values())),
                orNull(String.valueOf(10_000_000 + random.nextInt(89_999_999))),
                orNull("1" + (100_000_000 + random.nextInt(899_999_999))),
                orNull("https://www.sted" + random.nextInt(99) + ".dk/x?y=1"),
                orNull("navn" + random.nextInt(99) + "@sted.dk"),
                texts(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> address()).toList(),
                texts(),
                random.nextBoolean(),
                orNull("L" + text() + "\n" + text()),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Department("D" + text(), orNull(text())))
                        .toList(),
                orNull("L" + text() + "\n" + text()),
                texts(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new ExternalId("S" + i, "X" + random.nextInt() + text()))
                        .toList(),
                random.nextBoolean());
    }

    private Address address() {
        return new Address(orNull(text()), "Vej " + text(), orNull("4000"), orNull(text()), orNull("Danmark"));
    }

    public PartnershipDetails partnership(
            List<String> libraries, List<String> partners, List<String> origins, List<String> staff, String team) {
        String library = libraries.get(random.nextInt(libraries.size()));
        List<String> some = partners.stream().filter(p -> random.nextBoolean()).toList();
        return new PartnershipDetails(
                "T" + text(),
                library,
                some,
                any(PartnershipKind.values()),
                orNull(any(PartnershipForm.values())),
                purposes(),
                texts(),
                orNull(date(1990)),
                orNull(date(2010)),
                any(PartnershipStatus.values()),
                orNull("L" + text()),
                orNull("G" + text() + "\n" + text()),
                texts(),
                texts(),
                orNull(any(Anchoring.values())),
                Stream.concat(Stream.of(library), some.stream())
                        .map(party -> new Exchange(party, orNull("V" + text()), orNull("F" + text())))
                        .toList(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> link()).toList(),
                orNull(origins.get(random.nextInt(origins.size()))),
                orNull(new WorkGroup(orNull("P" + text()), members(staff))),
                orNull(new WorkGroup(orNull("S" + text()), members(staff))),
                staff.stream()
                        .filter(p -> random.nextBoolean())
                        .map(p -> new Responsible(p, orNull("R" + text()), orNull(team)))
                        .toList());
    }

    private List<GroupMember> members(List<String> people) {
        return people.stream()
                .filter(p -> random.nextBoolean())
                .map(p -> new GroupMember(p, orNull("M" + text())))
                .toList();
    }

    private SharedLink link() {
        return new SharedLink(orNull(text()), "https://mappe.dk/" + random.nextInt(99), orNull("S-" + text()));
    }

    public PersonDetails person(List<String> organisations, List<String> people) {
        return new PersonDetails(
                "N" + text(),
                orNull(text()),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> "navn" + i + "@sted.dk")
                        .toList(),
                texts(),
                orNull("https://www.sted" + random.nextInt(99) + ".dk"),
                orNull(any(ContactWay.values())),
                orNull(text()),
                orNull("B" + text()),
                orNull("L" + text() + "\n" + text()),
                null,
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> role(i, organisations, people))
                        .toList(),
                orNull("F" + text()),
                orNull(any(LegalBasis.values())),
                orNull(any(DataSource.values())),
                orNull("K" + text()),
                orNull(date(2027).latest()),
                orNull(date(2000).latest()));
    }

    private PersonRole role(int number, List<String> organisations, List<String> people) {
        return new PersonRole(
                organisations.get(random.nextInt(organisations.size())),
                "R" + number + text(),
                orNull(text()),
                orNull(date(1990)),
                orNull(date(2010)),
                orNull("N" + text()),
                orNull(people.get(random.nextInt(people.size()))));
    }

    public TeamDetails team(List<String> libraries, List<String> people) {
        return new TeamDetails(
                "T" + text(),
                libraries.get(random.nextInt(libraries.size())),
                any(TeamKind.values()),
                orNull("L" + text()),
                people.stream()
                        .filter(p -> random.nextBoolean())
                        .map(p -> new TeamMember(p, orNull(text()), random.nextBoolean()))
                        .toList());
    }

    private Set<Purpose> purposes() {
        Set<Purpose> all = new HashSet<>(Arrays.asList(Purpose.values()));
        all.removeIf(purpose -> random.nextInt(3) > 0);
        return all;
    }

    private PartialDate date(int from) {
        String year = String.valueOf(from + random.nextInt(20));
        return PartialDate.parse(any(year, year + "-0" + (1 + random.nextInt(9)), year + "-12-2" + random.nextInt(10)))
                .orElseThrow();
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> "X" + text()).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int[] characters = CHARACTERS.codePoints().toArray();
        IntStream.range(0, random.nextInt(12))
                .forEach(i -> text.appendCodePoint(characters[random.nextInt(characters.length)]));
        return text.toString();
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
