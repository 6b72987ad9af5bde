package dk.bygpartnerskaber.itests.browser;

import dk.bygpartnerskaber.itests.container.AssemblyExtension;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with the running product and a browser; takes {@link Visits} as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({AssemblyExtension.class, BrowserExtension.class})
@Timeout(300)
@interface InBrowser {}
