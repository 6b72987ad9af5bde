package dk.bygpartnerskaber.register.core.bulk;

import static dk.bygpartnerskaber.register.core.Problems.codeOf;
import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.BulkChange;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkKind;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Activities are moved to another place, or deleted, many at once. */
@OnBothDatabases
class BulkActivitiesTest extends BulkChanges {
    private static final BulkChange DELETION = BulkChange.deletion(BulkKind.ACTIVITIES);

    private final String partnership;

    BulkActivitiesTest(TestDatabase.Kind kind) {
        super(kind);
        organisation(OrganisationDetails.builder("Biblioteket").ownLibrary(true));
        partnership = partnership("Lektiecafé");
    }

    private String partnership(String title) {
        return register.partnerships
                .create(CURATOR, PartnershipDetails.builder(title).build())
                .id();
    }

    private Activity activity(String partnership, String title, String place) {
        ActivityDetails details =
                ActivityDetails.titled(partnership, title, null).at(place);
        return register.activities.create(CURATOR, details);
    }

    private BulkRun preview(BulkChange change, Activity... activities) {
        return register.bulk.preview(
                CURATOR, change, Stream.of(activities).map(Activity::id).toList());
    }

    private String place(Activity activity) {
        return register.activities
                .find(CURATOR, activity.id())
                .orElseThrow()
                .details()
                .place();
    }

    @Test
    void theirPlaceIsSetOrEmptiedEachInTheChangeLog() {
        Activity concert = activity(partnership, "Koncert", "Salen");
        Activity fair = activity(partnership, "Messe", "Torvet");
        long logged = register.count("plt_change");

        BulkRun moved = done(preview(set(BulkField.ACTIVITY_PLACE, "Torvet"), concert, fair));

        assertThat(outcomes(moved)).containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
        assertThat(moved.items().get(0).name()).isEqualTo("Koncert");
        assertThat(moved.items().get(0).before()).containsExactly("Salen");
        assertThat(place(concert)).isEqualTo("Torvet");
        assertThat(register.count("plt_change")).isEqualTo(logged + 1);
        done(preview(set(BulkField.ACTIVITY_PLACE, null), concert, fair));
        assertThat(Stream.of(concert, fair).map(this::place)).containsOnlyNulls();
    }

    @Test
    void thoseOfAHeldPartnershipAreNotDeleted() {
        String held = partnership("Byens historie");
        Activity kept = activity(held, "Udstilling", null);
        Activity other = activity(partnership, "Koncert", null);
        register.holds.put(new ArchiveHold(new RecordRef("partnership", held), "Til arkivet", Instant.EPOCH));

        BulkRun run = preview(DELETION, kept, other);

        assertThat(outcomes(run)).containsExactly(Outcome.REFUSED, Outcome.PLANNED);
        assertThat(reason(run.items().get(0))).isEqualTo(":archive-hold");
        done(run);
        assertThat(register.activities.findAll(CURATOR, List.of(kept.id(), other.id())))
                .extracting(Activity::id)
                .containsExactly(kept.id());
    }

    @Test
    void onesWhosePartnershipIsHeldSinceThePreviewAreKeptAndChangedOnesLeftAlone() {
        String held = partnership("Byens historie");
        Activity kept = activity(held, "Udstilling", null);
        Activity changed = activity(partnership, "Koncert", null);
        BulkRun run = preview(DELETION, kept, changed);
        register.holds.put(new ArchiveHold(new RecordRef("partnership", held), "Til arkivet", Instant.EPOCH));
        register.activities.update(
                EDITOR, changed.id(), changed.version(), changed.details().at("Salen"));

        assertThat(outcomes(done(run))).containsExactly(Outcome.REFUSED, Outcome.SKIPPED);

        assertThat(register.count("reg_activity")).isEqualTo(2);
    }

    @Test
    void theirDeletionIsForCoordinators() {
        Activity concert = activity(partnership, "Koncert", null);

        assertThat(codeOf(() -> register.bulk.preview(EDITOR, DELETION, List.of(concert.id()))))
                .isEqualTo("forbidden");
    }
}
