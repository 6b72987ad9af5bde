package dk.bygpartnerskaber.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the product in the foreground and says where it is; Ctrl-C stops it. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(run(Options.parse(List.of(arguments))));
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Options options) throws CannotStartException, IOException, InterruptedException {
        checkPort(options.port());
        try (DataFolder folder = DataFolder.open(options.data())) {
            KarafProcess karaf = KarafProcess.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(karaf::stop));
            System.out.println(
                    "Starting Byg Partnerskaber; its log is " + options.data().resolve("karaf/log/karaf.log"));
            try {
                karaf.awaitReady();
            } catch (CannotStartException e) {
                throw new CannotStartException(
                        e.getMessage() + " See " + options.data().resolve("karaf/log"));
            }
            tell(karaf, options.data().resolve("first-login.txt"));
            return karaf.waitFor();
        }
    }

    static void checkPort(int port) throws CannotStartException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStartException(
                    "Port " + port + " is taken. Choose another one, for example --port " + (port % 65535 + 1) + ".");
        }
    }

    private static void tell(KarafProcess karaf, Path firstLogin) {
        System.out.println("Byg Partnerskaber is ready: " + karaf.address());
        if (Files.exists(firstLogin)) {
            System.out.println("First login: user and password are in " + firstLogin);
        }
        System.out.println("Ctrl-C stops it.");
    }
}
