package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.Address;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Danish address as people write it on one line: {@code Havnegade 30, 2. sal, 9998 Klitborg}. */
final class WrittenAddress {
    private static final Pattern WHOLE = Pattern.compile("(?:(?<label>[^:,\\d]+): )?(?:(?<street>.+), )?(?:DK-)?"
            + "(?<postalCode>\\d{4}) (?<city>[^,\\d]+)(?:, (?<country>[^,\\d]+))?");

    private WrittenAddress() {}

    /** Empty unless there is a city with its postal code. */
    static Optional<Address> parse(String text) {
        Matcher whole = WHOLE.matcher(text);
        return whole.matches()
                ? Optional.of(new Address(
                        whole.group("label"),
                        whole.group("street"),
                        whole.group("postalCode"),
                        whole.group("city"),
                        whole.group("country")))
                : Optional.empty();
    }
}
