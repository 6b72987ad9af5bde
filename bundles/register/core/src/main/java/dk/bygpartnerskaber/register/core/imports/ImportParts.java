package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.RegisterStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of the register that imports write to. */
@Component(service = ImportParts.class)
public final class ImportParts {
    private final RegisterStore store;
    private final Organisations organisations;
    private final People people;
    private final Partnerships partnerships;
    private final ModuleColumns modules;

    @Activate
    public ImportParts(
            @Reference RegisterStore store,
            @Reference Organisations organisations,
            @Reference People people,
            @Reference Partnerships partnerships,
            @Reference ModuleColumns modules) {
        this.store = store;
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
        this.modules = modules;
    }

    RegisterStore store() {
        return store;
    }

    Organisations organisations() {
        return organisations;
    }

    People people() {
        return people;
    }

    Partnerships partnerships() {
        return partnerships;
    }

    ModuleColumns modules() {
        return modules;
    }
}
