package dk.bygpartnerskaber.itests.container;

import static org.ops4j.pax.exam.CoreOptions.maven;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.options.MavenArtifactUrlReference;
import org.ops4j.pax.exam.options.extra.VMOption;

/** How Pax Exam starts a Karaf. */
public final class KarafOptions {
    public static final String KARAF_VERSION = System.getProperty("karaf.version");
    public static final String VERSION = System.getProperty("bygpartnerskaber.version");

    /** Where the build has put what it made. */
    public static final String REPOSITORY = System.getProperty("org.ops4j.pax.url.mvn.localRepository");

    private KarafOptions() {}

    /** Our distribution. */
    public static List<Option> assembly(int port, Path data) {
        return karaf(
                maven("dk.bygpartnerskaber", "bygpartnerskaber-karaf")
                        .type("tar.gz")
                        .version(VERSION),
                port,
                data);
    }

    /** Apache Karaf as it is. */
    public static List<Option> stock(int port, Path data) {
        return karaf(maven("org.apache.karaf", "apache-karaf").type("tar.gz").version(KARAF_VERSION), port, data);
    }

    private static List<Option> karaf(MavenArtifactUrlReference distribution, int port, Path data) {
        List<Option> options = new ArrayList<>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(distribution)
                        .karafVersion(KARAF_VERSION)
                        .name("Karaf")
                        .useDeployFolder(false)
                        .unpackDirectory(new File("target/exam")),
                keepRuntimeFolder(),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", String.valueOf(port)),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.localRepository", REPOSITORY),
                new VMOption("-Xmx512m"),
                new VMOption("-Dbygpartnerskaber.data=" + data.toAbsolutePath())));
        options.addAll(moduleOptions());
        return options;
    }

    /** What Karaf's start script passes on a JDK 9 or newer, which Pax Exam does not. */
    private static List<Option> moduleOptions() {
        return List.<String>of(
                        "--add-reads=java.xml=java.logging",
                        "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                        "--patch-module",
                        "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + KARAF_VERSION + ".jar",
                        "--patch-module",
                        "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + KARAF_VERSION + ".jar",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.net=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                        "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
                        "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
                        "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                        "-classpath",
                        "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*")
                .stream()
                .<Option>map(VMOption::new)
                .toList();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
