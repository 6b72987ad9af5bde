package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.security.AccountNames;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How users and keys of programs read in the change log. */
public final class AccountWords {
    private AccountWords() {}

    private abstract static class Words implements ChangeWords {
        private final AccountNames names;

        Words(AccountNames names) {
            this.names = names;
        }

        @Override
        public boolean mayOpen(Actor actor) {
            return actor.may(Permission.ADMINISTER);
        }

        @Override
        public String titleField() {
            return "name";
        }

        @Override
        public Map<String, String> titles(Actor actor, Set<String> ids) {
            return names.of(actor, ids);
        }

        @Override
        public Optional<String> words(ViewContext view, String field, Object value) {
            return switch (field) {
                case "roles" -> view.find("role." + value);
                case "scopes" -> view.find("permission." + value);
                case "lastDay" -> Optional.of(view.date(LocalDate.parse(String.valueOf(value))));
                default -> Optional.empty();
            };
        }
    }

    /** Of users. */
    @Component(service = ChangeWords.class)
    public static class Users extends Words {
        @Activate
        public Users(@Reference AccountNames names) {
            super(names);
        }

        @Override
        public String recordType() {
            return "user";
        }

        @Override
        public String path(String id) {
            return UserAddresses.ALL + "/" + id;
        }
    }

    /** Of keys. */
    @Component(service = ChangeWords.class)
    public static class ApiKeys extends Words {
        @Activate
        public ApiKeys(@Reference AccountNames names) {
            super(names);
        }

        @Override
        public String recordType() {
            return "api-key";
        }

        @Override
        public String path(String id) {
            return "/admin/api-keys";
        }
    }
}
