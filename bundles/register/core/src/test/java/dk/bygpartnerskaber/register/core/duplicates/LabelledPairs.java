package dk.bygpartnerskaber.register.core.duplicates;

import dk.bygpartnerskaber.register.api.Address;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the labelled pairs: {@code = name; key:value | name; key:value}. */
final class LabelledPairs {
    record Pair<T>(boolean same, T one, T other, String line) {}

    private record Field(String key, String value) {}

    private LabelledPairs() {}

    static List<Pair<OrganisationDetails>> organisations() {
        return lines("organisations.txt")
                .map(line -> pair(line, LabelledPairs::organisation))
                .toList();
    }

    static List<Pair<PersonDetails>> people() {
        return lines("people.txt")
                .map(line -> pair(line, LabelledPairs::person))
                .toList();
    }

    private static <T> Pair<T> pair(String line, Function<String, T> read) {
        String[] sides = line.substring(1).split("\\|");
        return new Pair<>(line.startsWith("="), read.apply(sides[0]), read.apply(sides[1]), line);
    }

    static OrganisationDetails organisation(String text) {
        List<Field> fields = fields(text);
        return OrganisationDetails.builder(name(text))
                .cvr(first(fields, "cvr"))
                .productionUnit(first(fields, "p"))
                .email(first(fields, "mail"))
                .website(first(fields, "web"))
                .phones(all(fields, "tel"))
                .aliases(all(fields, "aka"))
                .addresses(Stream.concat(
                                all(fields, "zip").stream().map(zip -> new Address(null, null, zip, null, null)),
                                all(fields, "addr").stream().map(LabelledPairs::address))
                        .toList())
                .build();
    }

    static PersonDetails person(String text) {
        List<Field> fields = fields(text);
        return PersonDetails.builder(name(text))
                .emails(all(fields, "mail"))
                .phones(all(fields, "tel"))
                .roles(all(fields, "org").stream()
                        .map(id -> PersonRole.of(id, null))
                        .toList())
                .build();
    }

    private static Address address(String text) {
        String[] parts = text.split(",");
        return new Address(null, parts[0], parts[1], null, null);
    }

    private static String name(String text) {
        return text.split(";")[0];
    }

    private static List<Field> fields(String text) {
        return Arrays.stream(text.split(";"))
                .skip(1)
                .map(field -> field.strip().split(":", 2))
                .map(parts -> new Field(parts[0], parts[1]))
                .toList();
    }

    private static String first(List<Field> fields, String key) {
        return all(fields, key).stream().findFirst().orElse(null);
    }

    private static List<String> all(List<Field> fields, String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(Field::value)
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = LabelledPairs.class.getResourceAsStream("/duplicates/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
