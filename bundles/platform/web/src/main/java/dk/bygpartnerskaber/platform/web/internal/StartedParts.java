package dk.bygpartnerskaber.platform.web.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.dto.ServletContextDTO;

/**
 * Which of the product's bundles run with all their components, and with their servlets and filters at work: read from
 * the framework, so no module has to tell.
 */
@Component(service = StartedParts.class)
public final class StartedParts {
    private static final String OURS = "dk.bygpartnerskaber.";
    private static final Set<String> WHITEBOARD = Set.of(Servlet.class.getName(), Filter.class.getName());

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final HttpServiceRuntime web;

    @Activate
    public StartedParts(
            BundleContext context, @Reference ServiceComponentRuntime components, @Reference HttpServiceRuntime web) {
        this.context = context;
        this.components = components;
        this.web = web;
    }

    /** Symbolic names of the bundles that are installed and not, or not wholly, started. */
    List<String> missing() {
        Set<Long> served = served();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS))
                .filter(bundle -> !isStarted(bundle, served))
                .map(Bundle::getSymbolicName)
                .toList();
    }

    private boolean isStarted(Bundle bundle, Set<Long> served) {
        return bundle.getState() == Bundle.ACTIVE
                && components.getComponentDescriptionDTOs(bundle).stream().allMatch(this::isSatisfied)
                && whiteboardServices(bundle).allMatch(served::contains);
    }

    private boolean isSatisfied(ComponentDescriptionDTO component) {
        Collection<ComponentConfigurationDTO> configurations = components.getComponentConfigurationDTOs(component);
        // one that is immediate does its work, such as publishing services, while it is being activated
        return !configurations.isEmpty()
                && configurations.stream()
                        .allMatch(configuration -> configuration.state == ComponentConfigurationDTO.ACTIVE
                                || configuration.state == ComponentConfigurationDTO.SATISFIED && !component.immediate);
    }

    private static Stream<Long> whiteboardServices(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null
                ? Stream.empty()
                : Arrays.stream(registered)
                        .filter(service -> Arrays.stream((String[]) service.getProperty(Constants.OBJECTCLASS))
                                .anyMatch(WHITEBOARD::contains))
                        .map(service -> (Long) service.getProperty(Constants.SERVICE_ID));
    }

    /** Ids of the services that the web container, which takes them up in its own time, has taken up. */
    private Set<Long> served() {
        return Arrays.stream(web.getRuntimeDTO().servletContextDTOs)
                .flatMapToLong(StartedParts::services)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static LongStream services(ServletContextDTO servletContext) {
        return LongStream.concat(
                Arrays.stream(servletContext.servletDTOs).mapToLong(servlet -> servlet.serviceId),
                Arrays.stream(servletContext.filterDTOs).mapToLong(filter -> filter.serviceId));
    }
}
