package dk.bygpartnerskaber.platform.mail.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** The file of settings, as the framework hands it over. */
final class Settings {
    private final Map<String, String> typed = new HashMap<>();

    /** A server on this machine, without any security. */
    static Settings local(int port) {
        return new Settings()
                .with("host", "127.0.0.1")
                .with("port", String.valueOf(port))
                .with("security", "none")
                .with("from", "Byg Partnerskaber på Klitborg <byg@klitborg.dk>")
                .with("address", "https://klitborg.dk/partnere/");
    }

    Settings with(String key, String value) {
        typed.put(key, value);
        return this;
    }

    MailConfig config() {
        return (MailConfig) Proxy.newProxyInstance(
                MailConfig.class.getClassLoader(),
                new Class<?>[] {MailConfig.class},
                (proxy, method, none) -> typed.getOrDefault(method.getName().replace('_', '.'), ""));
    }

    /** A server of its own; a busy machine may take a while to start it. */
    static GreenMail server(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(60_000);
        return new GreenMail(setup);
    }
}
