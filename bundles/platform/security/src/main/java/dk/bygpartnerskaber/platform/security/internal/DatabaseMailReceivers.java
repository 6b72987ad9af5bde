package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.MailReceivers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Receivers are users. Their tokens are kept as they are, as each mail names them, and open nothing but the switch of that
 * mail.
 */
@Component
public final class DatabaseMailReceivers implements MailReceivers {
    private static final String WANTED =
            " FROM sec_user u WHERE u.enabled = TRUE AND u.monday_mail = TRUE AND u.email IS NOT NULL";

    private final Transactions transactions;
    private final ChangeLog changes;

    @Activate
    public DatabaseMailReceivers(
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.changes = changes;
    }

    @Override
    public List<Receiver> ofMondayMail() {
        return transactions
                .write(c -> {
                    giveTokens(c);
                    return Sql.list(
                            c,
                            "SELECT " + UserTable.COLUMNS + ", u.mail_token" + WANTED + " ORDER BY u.id",
                            DatabaseMailReceivers::receiver);
                })
                .stream()
                .filter(receiver -> receiver.actor().may(Permission.READ))
                .toList();
    }

    private static void giveTokens(Connection connection) throws SQLException {
        String without = "SELECT u.id" + WANTED + " AND u.mail_token IS NULL ORDER BY u.id";
        for (String id : Sql.list(connection, without, row -> row.getString(1))) {
            Sql.update(
                    connection,
                    "UPDATE sec_user SET mail_token = ? WHERE id = ? AND mail_token IS NULL",
                    Passwords.token(),
                    id);
        }
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        User user = UserTable.read(row);
        return new Receiver(user.actor(), user.details().email(), user.language(), row.getString("mail_token"));
    }

    @Override
    public boolean wantsMondayMail(Actor actor) {
        return transactions.read(
                c -> Sql.exists(c, "SELECT id FROM sec_user WHERE id = ? AND monday_mail = TRUE", actor.id()));
    }

    @Override
    public void setMondayMail(Actor actor, boolean wanted) {
        transactions.write(c -> {
            String sql = "UPDATE sec_user SET monday_mail = ? WHERE id = ? AND monday_mail <> ?";
            if (Sql.update(c, sql, wanted, actor.id(), wanted) > 0) {
                changes.record(
                        actor,
                        "security",
                        new RecordRef("user", actor.id()),
                        ChangeLog.Kind.UPDATED,
                        List.of(new ChangeLog.FieldChange("mondayMail", !wanted, wanted)));
            }
            return null;
        });
    }

    @Override
    public boolean wantsMondayMail(String token) {
        return wantsMondayMail(user(token).actor());
    }

    @Override
    public void stopMondayMail(String token) {
        setMondayMail(user(token).actor(), false);
    }

    private User user(String token) {
        Optional<User> user = TextRules.canBeStored(token)
                ? transactions.read(
                        c -> Sql.one(c, UserTable.SELECT + " WHERE u.mail_token = ?", UserTable::read, token))
                : Optional.empty();
        return user.orElseThrow(
                () -> new ProblemException(ProblemException.Kind.NOT_FOUND, "mail-link-unknown", List.of()));
    }
}
