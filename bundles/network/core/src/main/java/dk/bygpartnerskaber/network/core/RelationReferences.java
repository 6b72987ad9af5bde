package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps relations true to what becomes of the records that they join. Where two relations would join the same two about
 * the same matter, one becomes part of the other, with its history.
 */
@Component(service = RelationReferences.class)
public final class RelationReferences implements PartReferences {
    private final RelationRows rows;
    private final Relations relations;

    @Activate
    public RelationReferences(@Reference RelationRows rows, @Reference Relations relations) {
        this.rows = rows;
        this.relations = relations;
    }

    @Override
    public String name() {
        return "relation";
    }

    /** Entries are what was moved, {@code pair}, {@code owner} or {@code step}, and an id. */
    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<String> moved = new ArrayList<>();
        for (Relation relation : rows.of(from)) {
            relations.repoint(actor, relation, replaced(relation.details(), from, into));
            moved.add("pair " + relation.id());
        }
        if (from.type().equals("person")) {
            for (Relation relation : rows.ownedBy(from.id())) {
                relations.update(actor, relation, relation.details().ownedBy(into.id()));
                moved.add("owner " + relation.id());
            }
            rows.stepsDecidedBy(from.id()).forEach(step -> {
                rows.decidedBy(step, into.id());
                moved.add("step " + step);
            });
        }
        return moved;
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        for (String entry : moved) {
            String[] words = entry.split(" ");
            switch (words[0]) {
                case "pair" ->
                    rows.findAny(words[1])
                            .ifPresent(one -> relations.pointBack(actor, one, replaced(one.details(), into, from)));
                case "owner" ->
                    rows.find(words[1])
                            .filter(one -> into.id().equals(one.details().owner()))
                            .ifPresent(one ->
                                    relations.update(actor, one, one.details().ownedBy(from.id())));
                case "step" -> rows.decidedBy(words[1], from.id());
                default -> throw new IllegalArgumentException(entry);
            }
        }
    }

    private static RelationDetails replaced(RelationDetails details, RecordRef from, RecordRef into) {
        return new RelationDetails(
                details.ours().equals(from) ? into : details.ours(),
                details.theirs().equals(from) ? into : details.theirs(),
                details.partnership(),
                details.owner(),
                details.wanted(),
                details.longest());
    }

    /** Without a partnership they go on in general, without a team with its library; without one of the two they go. */
    @Override
    public void remove(Actor actor, RecordRef record) {
        for (Relation relation : rows.of(record)) {
            without(relation, record)
                    .ifPresentOrElse(
                            rest -> relations.repoint(actor, relation, rest), () -> relations.delete(actor, relation));
        }
        if (record.type().equals("person")) {
            rows.ownedBy(record.id())
                    .forEach(one -> relations.update(actor, one, one.details().ownedBy(null)));
            rows.stepsDecidedBy(record.id()).forEach(step -> rows.decidedBy(step, null));
        }
    }

    private Optional<RelationDetails> without(Relation relation, RecordRef gone) {
        RelationDetails details = relation.details();
        return switch (gone.type()) {
            case "partnership" ->
                Optional.of(new RelationDetails(
                        details.ours(), details.theirs(), null, details.owner(), details.wanted(), details.longest()));
            case "team" ->
                Optional.of(replaced(details, gone, new RecordRef("organisation", rows.library(relation.id()))));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        if (!record.type().equals("person")) {
            return rows.of(record).stream().map(Relations::plain).toList();
        }
        return Stream.concat(rows.of(record).stream(), rows.ownedBy(record.id()).stream())
                .map(Relations::plain)
                .toList();
    }
}
