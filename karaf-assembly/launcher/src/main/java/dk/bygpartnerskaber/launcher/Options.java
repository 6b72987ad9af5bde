package dk.bygpartnerskaber.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param karaf folder of the distribution
 * @param data folder that keeps the product's data
 */
record Options(Path karaf, int port, Path data, boolean demo) {

    static Options parse(List<String> arguments) throws CannotStartException {
        Path karaf = Path.of(".");
        int port = 8181;
        Path data = Path.of("data");
        boolean demo = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--karaf" -> karaf = Path.of(value(option, rest));
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--demo" -> demo = true;
                default -> throw new CannotStartException("Unknown option " + option + ". See --help.");
            }
        }
        return new Options(
                karaf.toAbsolutePath().normalize(), port, data.toAbsolutePath().normalize(), demo);
    }

    private static String value(String option, Iterator<String> rest) throws CannotStartException {
        if (!rest.hasNext()) {
            throw new CannotStartException(option + " needs a value. See --help.");
        }
        return rest.next();
    }

    private static int port(String text) throws CannotStartException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // answered below like a number out of range
        }
        throw new CannotStartException("--port takes a number from 1 to 65535, not " + text + ".");
    }
}
