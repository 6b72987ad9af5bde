package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.core.AddressLines;
import dk.bygpartnerskaber.register.core.Excerpt;
import dk.bygpartnerskaber.register.core.Lines;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells a record from others of its name, in one line, so that people can compare two. */
public final class InShort {
    private static final int LONGEST = 300;
    private static final int OF_EACH = 2;

    private InShort() {}

    public static String of(OrganisationDetails details) {
        return organisation(details.cvr(), details.addresses(), details.email(), details.phones());
    }

    /** @param names those of organisations by their ids */
    public static String of(PersonDetails details, UnaryOperator<String> names) {
        List<String> roles = details.roles().stream()
                .map(role -> role(names.apply(role.organisation()), role.role()))
                .toList();
        return person(roles, details.emails(), details.phones());
    }

    private static String organisation(String cvr, List<Address> addresses, String email, List<String> phones) {
        return line(Stream.of(
                        Stream.of(cvr == null ? "" : "CVR " + cvr),
                        addresses.stream().map(Address::city),
                        Stream.ofNullable(email),
                        phones.stream())
                .map(InShort::some));
    }

    private static String person(List<String> roles, List<String> emails, List<String> phones) {
        return line(Stream.of(roles, emails, phones).map(List::stream).map(InShort::some));
    }

    private static String role(String organisation, String role) {
        return Stream.of(organisation, role).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static Stream<String> some(Stream<String> values) {
        return values.filter(value -> value != null && !value.isBlank())
                .distinct()
                .limit(OF_EACH);
    }

    private static String line(Stream<Stream<String>> parts) {
        return Excerpt.of(parts.flatMap(values -> values).collect(Collectors.joining(" · ")), LONGEST);
    }

    /** That of each of many organisations and people there are, by their ids; people with the roles that last. */
    public static Map<String, String> ofAll(Connection connection, Collection<String> ids, LocalDate today)
            throws SQLException {
        Set<String> all = new TreeSet<>(ids);
        if (all.isEmpty()) {
            return Map.of();
        }
        String in = " IN (" + String.join(", ", Collections.nCopies(all.size(), "?")) + ")";
        Map<String, String> lines = new HashMap<>();
        Sql.list(
                connection,
                "SELECT id, cvr, email, phones, addresses FROM reg_organisation WHERE id" + in,
                row -> lines.put(
                        row.getString("id"),
                        organisation(
                                row.getString("cvr"),
                                AddressLines.split(row.getString("addresses")),
                                row.getString("email"),
                                Lines.split(row.getString("phones")))),
                all.toArray());
        Map<String, List<String>> roles = roles(connection, in, all, today);
        Sql.list(
                connection,
                "SELECT id, emails, phones FROM reg_person WHERE id" + in,
                row -> lines.put(
                        row.getString("id"),
                        person(
                                roles.getOrDefault(row.getString("id"), List.of()),
                                Lines.split(row.getString("emails")),
                                Lines.split(row.getString("phones")))),
                all.toArray());
        return lines;
    }

    private static Map<String, List<String>> roles(
            Connection connection, String in, Set<String> people, LocalDate today) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT r.person_id, r.role_name, o.name FROM reg_person_role r"
                                + " JOIN reg_organisation o ON o.id = r.organisation_id WHERE r.last_day >= ?"
                                + " AND r.person_id" + in + " ORDER BY r.person_id, r.place",
                        row -> Map.entry(
                                row.getString("person_id"), role(row.getString("name"), row.getString("role_name"))),
                        Stream.concat(Stream.of(today.toString()), people.stream())
                                .toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
