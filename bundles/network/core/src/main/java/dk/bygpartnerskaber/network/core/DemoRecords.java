package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.AcquaintanceDetails;
import dk.bygpartnerskaber.network.api.EnquiryDetails;
import dk.bygpartnerskaber.network.api.FollowUpDetails;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationLevel;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.documents.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the example records from their files. Days are counted from today, so that the examples never grow old. */
@Component(service = DemoRecords.class)
public final class DemoRecords {
    private final NetworkStore store;
    private final DemoNames names;
    private final RelationRows relationRows;
    private final Relations relations;
    private final InteractionRows interactionRows;
    private final Interactions interactions;
    private final InteractionChecks checks;
    private final FollowUpRows followUpRows;
    private final FollowUps followUps;
    private final EnquiryRows enquiryRows;
    private final Enquiries enquiries;
    private final AcquaintanceRows acquaintanceRows;
    private final Acquaintances acquaintances;

    @Activate
    public DemoRecords(
            @Reference NetworkStore store,
            @Reference DemoNames names,
            @Reference RelationRows relationRows,
            @Reference Relations relations,
            @Reference InteractionRows interactionRows,
            @Reference Interactions interactions,
            @Reference InteractionChecks checks,
            @Reference FollowUpRows followUpRows,
            @Reference FollowUps followUps,
            @Reference EnquiryRows enquiryRows,
            @Reference Enquiries enquiries,
            @Reference AcquaintanceRows acquaintanceRows,
            @Reference Acquaintances acquaintances) {
        this.store = store;
        this.names = names;
        this.relationRows = relationRows;
        this.relations = relations;
        this.interactionRows = interactionRows;
        this.interactions = interactions;
        this.checks = checks;
        this.followUpRows = followUpRows;
        this.followUps = followUps;
        this.enquiryRows = enquiryRows;
        this.enquiries = enquiries;
        this.acquaintanceRows = acquaintanceRows;
        this.acquaintances = acquaintances;
    }

    /** A row of a file, each cell under its column. */
    private record Row(Map<String, String> cells) {
        Optional<String> given(String column) {
            return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        String value(String column) {
            return given(column).orElse(null);
        }

        int number(String column) {
            return Integer.parseInt(cells.get(column));
        }
    }

    void load(Actor actor) {
        rows("relations.csv").forEach(row -> step(actor, row));
        rows("contacts.csv").forEach(row -> contact(actor, row));
        rows("follow-ups.csv").forEach(row -> followUp(actor, row));
        rows("enquiries.csv").forEach(row -> enquiry(actor, row));
        rows("acquaintances.csv").forEach(row -> acquaintance(actor, row));
    }

    private static List<Row> rows(String name) {
        try (InputStream file = DemoRecords.class.getResourceAsStream("/demo/" + name)) {
            TableFile table = TableFile.open(file.readAllBytes());
            return table.rows()
                    .map(row -> {
                        Map<String, String> cells = new HashMap<>();
                        for (int i = 0; i < table.headers().size(); i++) {
                            cells.put(table.headers().get(i), row.cells().get(i));
                        }
                        return new Row(cells);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first step of a pair makes the relation. */
    private void step(Actor actor, Row row) {
        Optional<String> partnership = row.given("partnership").map(title -> names.partnership(actor, title));
        String library = partnership
                .map(id -> names.libraryOf(actor, id))
                .orElseGet(() -> names.organisation(actor, "Klitborg Bibliotek"));
        RelationDetails details = new RelationDetails(
                        new RecordRef("organisation", library),
                        new RecordRef("organisation", names.organisation(actor, row.value("partner"))),
                        partnership.orElse(null))
                .ownedBy(row.given("owner")
                        .map(owner -> names.person(actor, owner))
                        .orElse(null));
        Standing standing = standing(row);
        Optional<Relation> there = relationRows.findPair(details);
        if (there.isPresent()) {
            relations.step(actor, there.get(), standing, false);
        } else {
            relations.create(actor, details, library, standing, true);
        }
    }

    private Standing standing(Row row) {
        Optional<RelationStage> stage = Coded.parse(RelationStage.class, row.value("standing"));
        Standing standing = Standing.of(
                        Coded.parse(RelationLevel.class, row.value("standing")).orElse(null),
                        stage.orElse(null),
                        PartialDate.parse(row.value("since")).orElseThrow())
                .towards(row.value("goal"))
                .because(row.value("reason"));
        return row.given("decided within")
                .map(days -> standing.decidedUntil(in(Integer.parseInt(days))))
                .orElse(standing);
    }

    private LocalDate in(int days) {
        return store.today().plusDays(days);
    }

    private void contact(Actor actor, Row row) {
        List<RecordRef> theirs = Stream.concat(Stream.of(row.value("with")), row.given("also").stream())
                .map(name -> names.party(actor, name))
                .toList();
        InteractionDetails details = new InteractionDetails(
                NetworkStore.noon(in(-row.number("days ago"))),
                theirs,
                Coded.parse(InteractionKind.class, row.value("kind")).orElseThrow(),
                row.value("subject"),
                List.of(names.person(actor, row.value("ours"))),
                row.given("partnership")
                        .map(title -> names.partnership(actor, title))
                        .orElse(null),
                row.given("note").map(note -> note.replace("\\n", "\n")).orElse(null),
                row.given("confidential").isPresent());
        interactions.create(actor, details, checks.implied(actor, theirs, store.today()), true);
    }

    private void followUp(Actor actor, Row row) {
        FollowUpDetails details = new FollowUpDetails(
                row.value("what"),
                in(row.number("days")),
                names.person(actor, row.value("owner")),
                names.party(actor, row.value("about")),
                null);
        followUps.create(actor, details, true);
    }

    private void enquiry(Actor actor, Row row) {
        EnquiryDetails details = new EnquiryDetails(
                names.party(actor, row.value("from")),
                row.value("subject"),
                row.value("wish"),
                Coded.parse(InteractionKind.class, row.value("kind")).orElseThrow(),
                in(-row.number("days ago")),
                in(row.number("promised in")),
                names.person(actor, row.value("owner")));
        enquiries.create(actor, details, true);
    }

    private void acquaintance(Actor actor, Row row) {
        AcquaintanceDetails details = new AcquaintanceDetails(
                names.person(actor, row.value("staff")),
                names.party(actor, row.value("theirs")),
                row.value("topic"),
                PartialDate.parse(row.value("since")).orElseThrow());
        acquaintances.create(actor, details, true);
    }

    void remove(Actor actor) {
        followUpRows.demo().forEach(one -> followUps.delete(actor, one));
        enquiryRows.demo().forEach(one -> enquiries.delete(actor, one));
        acquaintanceRows.demo().forEach(one -> acquaintances.delete(actor, one));
        interactionRows.demo().forEach(one -> interactions.delete(actor, one));
        relationRows.read("r.demo = TRUE").forEach(one -> relations.delete(actor, one));
    }
}
