package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.SelectableLists;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The lists of the register that show their selections. */
@Component
public final class RegisterLists implements SelectableLists {
    @Override
    public Set<String> addresses() {
        return Set.of("/organisations", "/partnerships", "/activities", "/people", "/teams");
    }
}
