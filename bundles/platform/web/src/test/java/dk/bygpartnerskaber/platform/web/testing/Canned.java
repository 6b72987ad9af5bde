package dk.bygpartnerskaber.platform.web.testing;

import java.lang.reflect.Proxy;
import java.util.Map;

/** A service that answers some of its methods, by name, always the same; any other call is an error of the test. */
public final class Canned {
    private Canned() {}

    public static <T> T of(Class<T> service, Map<String, ?> answers) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return answers.get(method.getName());
                }));
    }
}
