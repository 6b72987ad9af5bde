package dk.bygpartnerskaber.register.core.bulk;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.BulkAction;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.core.Register;
import java.util.List;
import java.util.stream.Stream;

/** What tests of changes of many records have in common. */
abstract class BulkChanges {
    final Register register;

    BulkChanges(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    Organisation organisation(String name) {
        return register.organisations.create(CURATOR, OrganisationDetails.named(name));
    }

    Organisation organisation(OrganisationDetails.Builder details) {
        return register.organisations.create(CURATOR, details.build());
    }

    OrganisationDetails now(Organisation organisation) {
        return register.organisations
                .find(CURATOR, organisation.id())
                .orElseThrow()
                .details();
    }

    static BulkChange set(BulkField field, String value) {
        return new BulkChange(field.kind(), BulkAction.SET, field, value);
    }

    static BulkChange add(BulkField field, String value) {
        return new BulkChange(field.kind(), BulkAction.ADD, field, value);
    }

    static BulkChange remove(BulkField field, String value) {
        return new BulkChange(field.kind(), BulkAction.REMOVE, field, value);
    }

    BulkRun preview(BulkChange change, Organisation... organisations) {
        return register.bulk.preview(
                CURATOR, change, Stream.of(organisations).map(Organisation::id).toList());
    }

    BulkRun done(BulkRun run) {
        return done(CURATOR, run);
    }

    BulkRun done(Actor actor, BulkRun run) {
        BulkRun confirmed = register.bulk.confirm(actor, run.id());
        assertThat(confirmed.status()).isEqualTo(BulkRun.Status.RUNNING);
        register.jobs.run(confirmed.jobId().orElseThrow(), register.bulkJob, (done, total) -> {});
        return register.bulk.find(actor, run.id()).orElseThrow();
    }

    static List<Outcome> outcomes(BulkRun run) {
        return run.items().stream().map(Item::outcome).toList();
    }

    static String reason(Item item) {
        FieldProblem reason = item.reason().orElseThrow();
        return reason.field() + ":" + reason.code();
    }
}
