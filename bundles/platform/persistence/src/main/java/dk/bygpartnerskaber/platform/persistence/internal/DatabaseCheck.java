package dk.bygpartnerskaber.platform.persistence.internal;

import dk.bygpartnerskaber.platform.api.ReadinessCheck;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the database answers. */
@Component
public final class DatabaseCheck implements ReadinessCheck {
    private static final int SECONDS = 3;

    private final DataSource dataSource;

    @Activate
    public DatabaseCheck(@Reference(target = "(dataSourceName=bygpartnerskaber)") DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isReady() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
