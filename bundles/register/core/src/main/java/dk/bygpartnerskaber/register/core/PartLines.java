package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.register.api.Exchange;
import dk.bygpartnerskaber.register.api.SharedLink;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small records in one column: a line each, their parts separated by tabs; the rules refuse both inside a part. */
final class PartLines {
    private PartLines() {}

    static String ofExchanges(List<Exchange> exchanges) {
        return join(exchanges, e -> line(e.organisation(), e.gives(), e.gets()));
    }

    static List<Exchange> exchanges(String column) {
        return split(column, part -> new Exchange(part[0], part[1], part[2]));
    }

    static String ofLinks(List<SharedLink> links) {
        return join(links, l -> line(l.label(), l.address(), l.caseNumber()));
    }

    static List<SharedLink> links(String column) {
        return split(column, part -> new SharedLink(part[0], part[1], part[2]));
    }

    static <T> String join(List<T> all, Function<T, String> line) {
        return Lines.join(all.stream().map(line).toList());
    }

    static <T> List<T> split(String column, Function<String[], T> read) {
        return Lines.split(column).stream()
                .map(line -> read.apply(line.split("\t", -1)))
                .toList();
    }

    static String line(String... parts) {
        return Arrays.stream(parts).map(part -> part == null ? "" : part).collect(Collectors.joining("\t"));
    }
}
