package dk.bygpartnerskaber.platform.web.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The addresses of the reverse proxies whose word about the caller counts: {@code 10.0.0.7, 192.168.0.0/16, ::1}. */
final class TrustedProxies {
    // an address, never a name: no name server is asked
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*[.:][0-9a-fA-F.:]*");

    private record Network(byte[] address, int bits) {
        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    /** @throws IllegalArgumentException when something in the list is no address or network */
    TrustedProxies(String list) {
        networks = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        int all = address.length * 8;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException(text);
        }
        return new Network(address, bits);
    }

    boolean contain(String address) {
        return isAddress(address) && networks.stream().anyMatch(network -> network.contains(bytes(address)));
    }

    static boolean isAddress(String text) {
        try {
            bytes(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        try {
            if (ADDRESS.matcher(text).matches()) {
                return InetAddress.getByName(text).getAddress();
            }
        } catch (UnknownHostException e) {
            // no address after all
        }
        throw new IllegalArgumentException(text + " is no address");
    }
}
