package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the user {@code admin} in an empty installation: with the password of the environment variable
 * {@code BYG_ADMIN_PASSWORD}, or else with a generated one, written to a file that only the owner of the process reads.
 */
@Component(service = FirstLogin.class, immediate = true)
public final class FirstLogin {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLogin.class);
    private static final String USER = "admin";
    private static final UserDetails FIRST =
            new UserDetails(USER, null, null, EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR), true);

    private final Path file;

    @Activate
    public FirstLogin(
            BundleContext bundle,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema) {
        String fallback = bundle.getProperty("karaf.base") + "/bygpartnerskaber-data";
        String data = bundle.getProperty("bygpartnerskaber.data");
        file = Path.of(data == null ? fallback : data, "first-login.txt");
        String given = System.getenv("BYG_ADMIN_PASSWORD");
        boolean generated = given == null || given.isBlank();
        String password = generated ? Passwords.token().substring(0, 20) : given;
        boolean created = transactions.write(c -> {
            if (UserTable.count(c) > 0) {
                return false;
            }
            UserTable.insert(c, FIRST, Passwords.hash(password), clock.instant());
            if (generated) {
                write(password);
            }
            return true;
        });
        if (created) {
            LOG.info("First user {} created{}", USER, generated ? "; its password is in " + file : "");
        }
    }

    private void write(String password) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, "user: " + USER + "\npassword: " + password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    Optional<Path> file() {
        return Optional.of(file).filter(Files::exists);
    }

    /** The password has been changed: what the file says is no longer true. */
    void done() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed: {}", file, e.getMessage());
        }
    }
}
