package dk.bygpartnerskaber.platform.web.internal;

import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.http.context.ServletContextHelper;

/**
 * The servlet context of the product. Its base path is {@code osgi.http.whiteboard.context.path} of the configuration
 * {@value #PID}.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        configurationPid = WebContext.PID,
        property = {"osgi.http.whiteboard.context.name=bygpartnerskaber", "osgi.http.whiteboard.context.path=/"})
public class WebContext extends ServletContextHelper {
    static final String PID = "dk.bygpartnerskaber.web";

    @Activate
    public WebContext(ComponentContext context) {
        super(context.getUsingBundle());
    }
}
