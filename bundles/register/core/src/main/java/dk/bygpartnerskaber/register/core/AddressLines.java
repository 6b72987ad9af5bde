package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.Address;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses in one column: a line each, their parts separated by tabs; the rules refuse both inside a part. */
public final class AddressLines {
    private AddressLines() {}

    static String join(List<Address> addresses) {
        return Lines.join(addresses.stream().map(AddressLines::line).toList());
    }

    private static String line(Address a) {
        return Stream.of(a.label(), a.street(), a.postalCode(), a.city(), a.country())
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining("\t"));
    }

    public static List<Address> split(String column) {
        return Lines.split(column).stream().map(AddressLines::address).toList();
    }

    private static Address address(String line) {
        String[] part = line.split("\t", -1);
        return new Address(part[0], part[1], part[2], part[3], part[4]);
    }
}
