package dk.bygpartnerskaber.register.core.privacy;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Problems.fieldsOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.DPO;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.Removals;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.internal.JdbcSelections;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RetentionKind;
import dk.bygpartnerskaber.register.api.RetentionRun;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.merge.FormerNames;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RetentionRunTest {
    private static final List<String> SHOWN = List.of("0196");

    private final Register register;
    private final RetentionServiceImpl retention;
    private final Organisation museum;

    RetentionRunTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        retention = register.retention;
        register.setNow("2026-05-12T10:00:00Z");
        museum = register.organisations.create(EDITOR, OrganisationDetails.named("Rockmuseet"));
    }

    private Person former(String name, String end) {
        return register.people.create(EDITOR, was(name, end).build());
    }

    private PersonDetails.Builder was(String name, String end) {
        PartialDate to = PartialDate.parse(end).orElseThrow();
        return PersonDetails.builder(name)
                .roles(List.of(new PersonRole(museum.id(), "leder", null, null, to, null, null)));
    }

    private boolean isThere(Person person) {
        return register.people.find(EDITOR, person.id()).isPresent();
    }

    @Test
    void aRuleIsCarriedOutOnceAtATimeAndAsItWasShown() {
        former("Eva Holm", "2020");
        RetentionKind kind = RetentionKind.FORMER_PEOPLE;
        assertThat(codeOf(() -> retention.run(DPO, kind, 2, SHOWN))).isEqualTo("stale");

        assertThat(fieldsOf(() -> retention.run(DPO, kind, 1, List.of()))).containsExactly("people:required");
        Job first = retention.run(DPO, kind, 1, SHOWN);
        assertThat(codeOf(() -> retention.run(DPO, kind, 1, SHOWN))).isEqualTo("retention-running");
        retention.configure(DPO, kind, 1, 24, true);
        register.setNow("2026-05-13T01:00:00Z");
        register.nights.submitDue();
        assertThat(register.jobs.queued()).containsExactly(first);
        assertThat(retention.run(DPO, RetentionKind.PEOPLE_WITHOUT_ROLE, 1, SHOWN))
                .isNotEqualTo(first);

        register.jobs.run(first.id(), new RetentionJob(register.store, register.retentionRows), (done, total) -> {});
        assertThat(codeOf(() -> retention.run(DPO, kind, 1, SHOWN))).isEqualTo("stale");
        assertThat(retention.run(DPO, kind, 2, SHOWN).subject()).isEqualTo(first.subject());
    }

    @Test
    void whoHasGoneWhenTheirTurnComesIsNotCountedAsKept() {
        Person eva = former("Eva Holm", "2020");
        Person frida = former("Frida Fri", "2020");
        Job job = retention.run(DPO, RetentionKind.FORMER_PEOPLE, 1, List.of(eva.id(), frida.id()));
        RetentionJob handler = new RetentionJob(register.store, register.retentionRows);

        register.jobs.run(job.id(), handler, (done, total) -> {
            if (done == 0 && isThere(frida)) {
                register.people.delete(CURATOR, frida.id(), frida.version());
            }
        });

        assertThat(isThere(eva)).isFalse();
        assertThat(retention.log(DPO, 1))
                .extracting(RetentionRun::erased, RetentionRun::kept)
                .containsExactly(tuple(1L, 0L));
    }

    @Test
    void onlyThoseGoWhoWereShownAndStillFit() {
        Person eva = former("Eva Holm", "2020");
        Person frida = former("Frida Fri", "2020");
        Person user = register.people.create(
                CURATOR,
                was("Ulla Bruger", "2020").user(register.users.add("ulla")).build());
        RetentionKind kind = RetentionKind.FORMER_PEOPLE;

        Job job = retention.run(DPO, kind, 1, List.of(eva.id(), user.id(), "nobody"));
        Person late = former("Sigurd Sen", "2020");
        RetentionJob handler = new RetentionJob(register.store, register.retentionRows);
        register.jobs.run(job.id(), handler, (done, total) -> {});

        assertThat(isThere(eva)).isFalse();
        assertThat(isThere(frida) && isThere(user) && isThere(late)).isTrue();
        assertThat(retention.log(DPO, 1)).extracting(RetentionRun::erased).containsExactly(1L);
        assertThat(register.count("reg_retention_chosen")).isZero();
    }

    @Test
    void withoutAnyHoldThePreviewLooksForNoTexts() {
        former("Eva Holm", "2020");
        Removals untouched = (Removals) Proxy.newProxyInstance(
                Removals.class.getClassLoader(), new Class<?>[] {Removals.class}, (proxy, method, arguments) -> {
                    throw new AssertionError(method.getName());
                });
        PersonErasure erasure = new PersonErasure(
                register.organisationRows,
                register.personRows,
                register.teamRows,
                register.partnershipRows,
                register.holds,
                untouched,
                register.users,
                new FormerNames(register.store, register.history),
                new JdbcSelections(register.database.transactions(), new SchemaReady("persistence")));
        Retention rows = new Retention(register.store, register.personRows, erasure);

        assertThat(new RetentionServiceImpl(register.store, rows, register.jobs)
                        .preview(DPO, RetentionKind.FORMER_PEOPLE, 10)
                        .goes())
                .hasSize(1);
    }
}
