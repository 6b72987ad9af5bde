package dk.bygpartnerskaber.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.platform.security.Role;
import dk.bygpartnerskaber.platform.security.UserAccount;
import dk.bygpartnerskaber.platform.security.UserDetails;
import dk.bygpartnerskaber.platform.security.UserQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users as administrators find them. */
@OnBothDatabases
class UserListTest {
    private final Security security;
    private final Actor admin;

    UserListTest(TestDatabase.Kind kind) {
        security = Security.empty(kind, Path.of("."));
        admin = security.addBoss();
    }

    private List<String> names(UserQuery query) {
        return security.users.list(admin, query).items().stream()
                .map(u -> u.details().name())
                .toList();
    }

    @Test
    void usersAreFoundByNameRoleAndState() {
        security.invite(admin);
        UserAccount asa = security.users
                .create(admin, new UserDetails("aase", "Åse Ærø", null, Set.of(Role.READER), true))
                .user();
        security.users.update(admin, asa.id(), 1, asa.details().withEnabled(false));
        PageRequest page = PageRequest.first(50);
        Optional<Role> anyRole = Optional.empty();
        Optional<Boolean> any = Optional.empty();
        assertThat(names(new UserQuery(Optional.of("HANSEN"), anyRole, any, page)))
                .containsExactly("mette.hansen");
        assertThat(names(new UserQuery(Optional.of("BIBLIOTEK.dk"), anyRole, any, page)))
                .containsExactly("mette.hansen");
        assertThat(names(new UserQuery(Optional.of("ÅSE æRØ"), anyRole, any, page)))
                .containsExactly("aase");
        assertThat(names(new UserQuery(Optional.of("%"), anyRole, any, page))).isEmpty();
        assertThat(names(new UserQuery(Optional.of("\0"), anyRole, any, page))).isEmpty();
        assertThat(names(new UserQuery(Optional.empty(), Optional.of(Role.READER), any, page)))
                .containsExactly("aase");
        assertThat(names(new UserQuery(Optional.empty(), anyRole, Optional.of(true), page)))
                .containsExactly("boss", "mette.hansen");
    }

    @Test
    void pagesFollowEachOtherInDanishOrder() {
        security.invite(admin);
        security.users.create(admin, new UserDetails("aase", "Åse", null, Set.of(Role.READER), true));
        Page<UserAccount> first = security.users.list(admin, UserQuery.all(new PageRequest(2, Optional.empty(), true)));
        assertThat(first.total()).hasValue(3);
        assertThat(first.items()).extracting(u -> u.details().name()).containsExactly("boss", "mette.hansen");
        assertThat(names(UserQuery.all(new PageRequest(2, first.next(), false))))
                .containsExactly("aase");
    }
}
