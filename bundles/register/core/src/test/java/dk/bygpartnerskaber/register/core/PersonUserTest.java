package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which user a person is. */
@OnBothDatabases
class PersonUserTest {
    private static final PageRequest PAGE = PageRequest.first(5);

    private final Register register;
    private final PersonServiceImpl people;

    PersonUserTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        people = register.people;
    }

    private List<String> names(PersonQuery query) {
        return people.list(EDITOR, query).items().stream().map(Person::name).toList();
    }

    @Test
    void aUserIsOnePersonAtMost() {
        String user = register.users.add("lis");
        Actor lis = new Actor(user, "Lis", Set.of(Permission.READ, Permission.EDIT));
        PersonDetails me = PersonDetails.builder("Lis").user(user).build();

        Person created = people.create(lis, me);

        assertThat(names(PersonQuery.all(PAGE).whoIs(user))).containsExactly("Lis");
        assertThat(fieldsOf(() -> people.create(lis, me))).containsExactly("user:user-taken");
        assertThat(people.update(
                                EDITOR,
                                created.id(),
                                created.version(),
                                me.toBuilder().title("leder").build())
                        .details()
                        .user())
                .isEqualTo(user);
    }

    @Test
    void whoSaidThatTheyAreAPersonMayTakeItBack() {
        String user = register.users.add("lis");
        Actor lis = new Actor(user, "Lis", Set.of(Permission.READ, Permission.EDIT));
        Person created =
                people.create(lis, PersonDetails.builder("Lis").user(user).build());

        Person undone = people.update(lis, created.id(), created.version(), PersonDetails.named("Lis"));

        assertThat(undone.details().user()).isNull();
        assertThat(undone.version()).isGreaterThan(created.version());
    }

    @Test
    void onlyACuratorSaysWhoSomebodyElseIs() {
        String user = register.users.add("lis");
        PersonDetails lis = PersonDetails.builder("Lis").user(user).build();

        assertThat(fieldsOf(() -> people.create(EDITOR, lis))).containsExactly("user:other-user");
        Person created = people.create(CURATOR, lis);
        assertThat(fieldsOf(() -> people.update(EDITOR, created.id(), created.version(), PersonDetails.named("Lis"))))
                .containsExactly("user:other-user");
        assertThat(people.update(CURATOR, created.id(), created.version(), PersonDetails.named("Lis"))
                        .details()
                        .user())
                .isNull();
        assertThat(fieldsOf(() -> people.create(
                        CURATOR, PersonDetails.builder("Bo").user(Ids.next()).build())))
                .containsExactly("user:no-such-user");
    }
}
