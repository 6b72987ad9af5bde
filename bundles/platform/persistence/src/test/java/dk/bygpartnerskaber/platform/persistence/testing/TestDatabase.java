package dk.bygpartnerskaber.platform.persistence.testing;

import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.internal.JtaTransactions;
import dk.bygpartnerskaber.platform.persistence.internal.LiquibaseMigrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.resource.spi.TransactionSupport.TransactionSupportLevel;
import javax.sql.CommonDataSource;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.h2.jdbcx.JdbcDataSource;
import org.ops4j.pax.transx.jdbc.ManagedDataSourceBuilder;
import org.ops4j.pax.transx.tm.impl.geronimo.TransactionManagerWrapper;
import org.postgresql.xa.PGXADataSource;

/**
 * A database of its own, empty at first, reached as in production: a pool whose connections the JTA transaction manager
 * enlists.
 */
public final class TestDatabase {

    /** The databases that the product runs on. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    /** How many connections the pool keeps. */
    public static final int POOL = 10;

    private static final GeronimoTransactionManager MANAGER = manager();
    private static final Map<String, TestDatabase> SHARED = new HashMap<>();
    private static EmbeddedPostgres postgres;

    private final DataSource dataSource;
    private final Transactions transactions;
    private final LiquibaseMigrator migrator;

    private TestDatabase(CommonDataSource database) {
        try {
            dataSource = ManagedDataSourceBuilder.builder()
                    .name(UUID.randomUUID().toString())
                    .dataSource(database)
                    .transaction(TransactionSupportLevel.XATransaction)
                    .transactionManager(new TransactionManagerWrapper(MANAGER))
                    .maxPoolSize(POOL)
                    .aliveBypassWindow(2_000_000_000)
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        transactions = new JtaTransactions(MANAGER, dataSource);
        migrator = new LiquibaseMigrator(dataSource);
    }

    public static TestDatabase fresh(Kind kind) {
        return new TestDatabase(kind == Kind.H2 ? h2() : postgresql());
    }

    /** The one database of the whole test run that has the tables of the changelog; tests clear what they use. */
    public static synchronized TestDatabase shared(Kind kind, String changelog) {
        return SHARED.computeIfAbsent(kind + changelog, k -> fresh(kind).migrate(changelog));
    }

    private static CommonDataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    private static synchronized CommonDataSource postgresql() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        // the pool of each fresh database keeps some
                        .setServerConfig("max_connections", "500")
                        .start();
            }
            try (Connection server = postgres.getPostgresDatabase().getConnection();
                    Statement create = server.createStatement()) {
                create.execute("CREATE DATABASE " + name);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        PGXADataSource database = new PGXADataSource();
        database.setURL(postgres.getJdbcUrl("postgres", name));
        database.setReWriteBatchedInserts(true);
        return database;
    }

    private static GeronimoTransactionManager manager() {
        try {
            return new GeronimoTransactionManager();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where OpenJPA gets its transactions from. */
    public static TransactionManager transactionManager() {
        return MANAGER;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** Applies a changelog from the class path. */
    public TestDatabase migrate(String changelog) {
        try {
            migrator.migrate(TestDatabase.class.getClassLoader(), changelog);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** A factory of a persistence unit on this database. */
    public EntityManagerFactory unit(String name) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("openjpa.ConnectionFactory", dataSource);
        properties.put(
                "openjpa.ManagedRuntime",
                "invocation(TransactionManagerMethod=" + TestDatabase.class.getName() + ".transactionManager)");
        return Persistence.createEntityManagerFactory(name, properties);
    }

    /** Executes a statement in a transaction of its own. */
    public void execute(String sql) {
        transactions.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Ends all connections of this PostgreSQL database at the server's side, as its restart would. */
    public void endConnections() {
        String name = value("SELECT current_database()");
        try (Connection server = postgres.getPostgresDatabase().getConnection();
                Statement end = server.createStatement()) {
            end.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row of a query, as text. */
    public String value(String sql) {
        return transactions.read(connection -> value(connection, sql));
    }

    /** All that a table holds, as text. */
    public String dump(String table) {
        return transactions.read(connection -> dump(connection, table));
    }

    /** All that the database holds, as text. */
    public String dump() {
        return transactions.read(connection -> {
            String tables = "SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'public'";
            StringBuilder all = new StringBuilder();
            for (String table : Sql.list(connection, tables, row -> row.getString(1))) {
                all.append(dump(connection, table));
            }
            return all.toString();
        });
    }

    private static String dump(Connection connection, String table) throws SQLException {
        return String.join("\n", Sql.list(connection, "SELECT * FROM " + table, row -> {
            StringBuilder cells = new StringBuilder(table);
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                Object cell = row.getObject(i);
                boolean bytes = cell instanceof byte[] || cell instanceof Blob;
                cells.append('|')
                        .append(bytes ? new String(row.getBytes(i), StandardCharsets.UTF_8) : row.getString(i));
            }
            return cells.append('\n').toString();
        }));
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
