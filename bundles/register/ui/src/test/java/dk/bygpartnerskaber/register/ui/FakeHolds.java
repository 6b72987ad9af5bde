package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.register.api.PrivacyService;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Privacy where nothing is held; nothing else is asked for. */
final class FakeHolds {
    private FakeHolds() {}

    static PrivacyService none() {
        return (PrivacyService) Proxy.newProxyInstance(
                FakeHolds.class.getClassLoader(), new Class<?>[] {PrivacyService.class}, (proxy, method, args) -> {
                    if (method.getName().equals("holdOf")) {
                        return Optional.empty();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
