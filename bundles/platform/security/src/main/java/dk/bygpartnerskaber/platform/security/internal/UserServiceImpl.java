package dk.bygpartnerskaber.platform.security.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.FieldChange;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.security.Invitation;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserQuery;
import dk.bygpartnerskaber.platform.security.UserService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The users of the installation, on its database. */
@Component
public final class UserServiceImpl implements UserService {
    private final Transactions transactions;
    private final ChangeLog changes;
    private final SessionTable sessions;
    private final Clock clock;

    @Activate
    public UserServiceImpl(
            @Reference Transactions transactions,
            @Reference ChangeLog changes,
            @Reference SessionTable sessions,
            @Reference Clock clock,
            @Reference(target = "(module=security)") SchemaReady schema) {
        this.transactions = transactions;
        this.changes = changes;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Page<UserAccount> list(Actor actor, UserQuery query) {
        actor.require(Permission.ADMINISTER);
        return transactions.read(c -> new UserSearch(query).page(c));
    }

    @Override
    public Optional<UserAccount> find(Actor actor, String id) {
        actor.require(Permission.ADMINISTER);
        return transactions.read(c -> UserTable.byId(c, id)).map(User::account);
    }

    @Override
    public Invitation create(Actor actor, UserDetails details) {
        actor.require(Permission.ADMINISTER);
        UserRules.check(details);
        return transactions.write(c -> insert(c, actor, details));
    }

    @Override
    public List<FieldProblem> check(Actor actor, List<UserDetails> users) {
        actor.require(Permission.ADMINISTER);
        return transactions.read(c -> problems(c, users));
    }

    private static List<FieldProblem> problems(Connection c, List<UserDetails> users) throws SQLException {
        return UserRules.problems(users, name -> UserTable.byName(c, name).isPresent());
    }

    @Override
    public List<Invitation> createAll(Actor actor, List<UserDetails> users) {
        actor.require(Permission.ADMINISTER);
        return transactions.write(c -> {
            UserRules.refuse(problems(c, users));
            List<Invitation> all = new ArrayList<>();
            for (UserDetails details : users) {
                all.add(insert(c, actor, details));
            }
            return all;
        });
    }

    @Override
    public Invitation separate(Actor actor, UserDetails daily) {
        if (!isBoth(actor)) {
            throw ProblemException.forbidden();
        }
        UserDetails coordinator = daily.withRoles(EnumSet.of(Role.COORDINATOR)).withEnabled(true);
        UserRules.check(coordinator);
        return transactions.write(c -> {
            User admin = UserTable.byId(c, actor.id()).orElseThrow(ProblemException::notFound);
            Set<Role> others = EnumSet.copyOf(admin.details().roles());
            others.remove(Role.COORDINATOR);
            change(c, actor, admin, admin.details().withRoles(others));
            return insert(c, actor, coordinator);
        });
    }

    @Override
    public boolean shouldSeparate(Actor actor) {
        return isBoth(actor) && transactions.read(UserTable::count) == 1;
    }

    private static boolean isBoth(Actor actor) {
        return actor.may(Permission.ADMINISTER) && actor.may(Permission.CURATE);
    }

    private Invitation insert(Connection c, Actor actor, UserDetails details) throws SQLException {
        if (UserTable.byName(c, details.name()).isPresent()) {
            throw UserRules.nameTaken("name");
        }
        String id = UserTable.insert(c, details, Passwords.NOBODYS_HASH, clock.instant());
        log(actor, id, ChangeLog.Kind.CREATED, FieldChange.between(null, details));
        return new Invitation(account(c, id), LinkTable.create(c, id, clock.instant()));
    }

    private static UserAccount account(Connection c, String id) throws SQLException {
        return UserTable.byId(c, id).orElseThrow(ProblemException::notFound).account();
    }

    @Override
    public UserAccount update(Actor actor, String id, long version, UserDetails details) {
        actor.require(Permission.ADMINISTER);
        UserRules.check(details);
        return transactions.write(c -> {
            User user = UserTable.byId(c, id).orElseThrow(ProblemException::notFound);
            if (user.version() != version) {
                throw ProblemException.stale();
            }
            if (id.equals(actor.id()) && !details.enabled()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, "own-account", List.of());
            }
            Optional<User> namesake = UserTable.byName(c, details.name());
            if (namesake.isPresent() && !namesake.get().id().equals(id)) {
                throw UserRules.nameTaken("name");
            }
            change(c, actor, user, details);
            return account(c, id);
        });
    }

    private void change(Connection c, Actor actor, User user, UserDetails details) throws SQLException {
        List<FieldChange> fields = FieldChange.between(user.details(), details);
        if (fields.isEmpty()) {
            return;
        }
        UserTable.lockAdministrators(c);
        if (!UserTable.update(c, user.id(), user.version(), details)) {
            throw ProblemException.stale();
        }
        refuseNoAdministrator(c);
        if (!details.enabled()) {
            sessions.endAll(user.id());
        }
        log(actor, user.id(), ChangeLog.Kind.UPDATED, fields);
    }

    private static void refuseNoAdministrator(Connection c) throws SQLException {
        if (UserTable.lockAdministrators(c) == 0) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, "last-administrator", List.of());
        }
    }

    @Override
    public Invitation reset(Actor actor, String id) {
        actor.require(Permission.ADMINISTER);
        return transactions.write(c -> {
            User user = UserTable.byId(c, id).orElseThrow(ProblemException::notFound);
            if (!user.enabled()) {
                throw ProblemException.invalid(FieldProblem.of("enabled", "user-disabled"));
            }
            UserTable.lockAdministrators(c);
            UserTable.setPassword(c, id, Passwords.NOBODYS_HASH);
            refuseNoAdministrator(c);
            sessions.endAll(id);
            log(actor, id, ChangeLog.Kind.UPDATED, List.of(new FieldChange("access", null, "reset")));
            return new Invitation(account(c, id), LinkTable.create(c, id, clock.instant()));
        });
    }

    @Override
    public void logOut(Actor actor, String id) {
        actor.require(Permission.ADMINISTER);
        transactions.write(c -> {
            UserTable.byId(c, id).orElseThrow(ProblemException::notFound);
            sessions.endAll(id);
            log(actor, id, ChangeLog.Kind.UPDATED, List.of(new FieldChange("access", null, "logged-out")));
            return null;
        });
    }

    private void log(Actor actor, String id, ChangeLog.Kind kind, List<FieldChange> fields) {
        changes.record(actor, "security", new RecordRef("user", id), kind, fields);
    }
}
