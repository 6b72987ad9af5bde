package dk.bygpartnerskaber.network.core;

import dk.bygpartnerskaber.network.api.Relation;
import dk.bygpartnerskaber.network.api.RelationDetails;
import dk.bygpartnerskaber.network.api.RelationStage;
import dk.bygpartnerskaber.network.api.RelationStep;
import dk.bygpartnerskaber.network.api.Standing;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ImportColumns;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.PartnershipStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Level and stage of the relation with each partner of a partnership, as columns of its files. A list knows less than who
 * takes a step: what a stage needs said may be missing, and is to be added on the page of the relation.
 */
@Component
public final class RelationColumns implements ImportColumns {
    static final String STAGE = "relation.stage";
    static final String LEVEL = "relation.level";

    private static final Actor READER = Actor.system("network-import");

    private final NetworkStore store;
    private final RelationRows rows;
    private final Relations relations;
    private final PartnershipService partnerships;

    @Activate
    public RelationColumns(
            @Reference NetworkStore store,
            @Reference RelationRows rows,
            @Reference Relations relations,
            @Reference PartnershipService partnerships,
            @Reference(target = "(module=network)") SchemaReady schema) {
        this.store = store;
        this.rows = rows;
        this.relations = relations;
        this.partnerships = partnerships;
    }

    @Override
    public Set<String> recordTypes() {
        return Set.of(PARTNER);
    }

    /** The stage first, as it sets the level. */
    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(STAGE, List.of("stage", "stadie", "relationsstadie"));
        fields.put(LEVEL, List.of("level", "niveau", "samarbejdsniveau"));
        return fields;
    }

    @Override
    public Optional<FieldProblem> check(String field, String value) {
        return said(field, value).isPresent()
                ? Optional.empty()
                : Optional.of(FieldProblem.of(
                        field,
                        "unknown-value",
                        value,
                        field.equals(STAGE)
                                ? "Kontakt, Enkelt aktivitet, Prøveperiode, Fast partnerskab, Pause, Afsluttet"
                                : "Netværk, Samarbejde, Partnerskab"));
    }

    /** Where a cell says that a relation stands; since when is not known yet. */
    private static Optional<Standing> said(String field, String value) {
        return field.equals(STAGE)
                ? StandingNames.stage(value).map(stage -> Standing.of(stage, null))
                : StandingNames.level(value).map(level -> Standing.of(level, null, null));
    }

    @Override
    public boolean changes(RecordRef partner, String field, String value) {
        return partnership(READER, partner)
                .filter(partnership -> !isKnown(pair(partner, partnership), partnership, field, value))
                .isPresent();
    }

    /** Whether it stands there, or did before its partnership ended. */
    private boolean isKnown(RelationDetails pair, Partnership partnership, String field, String value) {
        Standing wanted = said(field, value).orElseThrow();
        return rows.findPair(pair)
                .flatMap(relation -> rows.steps(relation.id()).stream()
                        .map(RelationStep::standing)
                        .filter(standing -> standing.isOpen() || !isEnded(partnership) || !wanted.isOpen())
                        .findFirst())
                .filter(standing ->
                        field.equals(STAGE) ? standing.stage() == wanted.stage() : standing.level() == wanted.level())
                .isPresent();
    }

    private Optional<Partnership> partnership(Actor actor, RecordRef partner) {
        return partnerships.find(actor, partner.id().split(" ")[0]);
    }

    private static RelationDetails pair(RecordRef partner, Partnership partnership) {
        return new RelationDetails(
                new RecordRef("organisation", partnership.details().library()),
                new RecordRef("organisation", partner.id().split(" ")[1]),
                partnership.id());
    }

    private static boolean isEnded(Partnership partnership) {
        return partnership.details().status() == PartnershipStatus.ENDED;
    }

    @Override
    public Optional<String> apply(Actor actor, RecordRef partner, String field, String value) {
        Partnership partnership = partnership(actor, partner).orElseThrow();
        RelationDetails pair = pair(partner, partnership);
        if (isKnown(pair, partnership, field, value)) {
            return Optional.empty();
        }
        PartnershipDetails details = partnership.details();
        Standing standing = said(field, value).orElseThrow().since(since(details.start(), details.end()));
        int steps = 1;
        Relation relation = rows.findPair(pair)
                .map(before -> relations.step(actor, before, standing, false))
                .orElseGet(() -> relations.create(actor, pair, details.library(), standing, partnership.demo()));
        if (isEnded(partnership) && standing.isOpen()) {
            Standing end = Standing.of(RelationStage.DIVORCE, since(details.end(), null));
            relation = relations.step(actor, relation, end, false);
            steps++;
        }
        return Optional.of(relation.id() + " " + relation.version() + " " + steps);
    }

    /** The first that is known, else today. */
    private PartialDate since(PartialDate one, PartialDate other) {
        PartialDate known = one == null ? other : one;
        return known == null ? PartialDate.parse(store.today().toString()).orElseThrow() : known;
    }

    @Override
    public void takeBack(Actor actor, RecordRef partner, String field, String entry) {
        String[] parts = entry.split(" ");
        rows.find(parts[0])
                .filter(relation -> relation.version() == Long.parseLong(parts[1]))
                .ifPresent(relation -> relations.takeBack(actor, relation, Integer.parseInt(parts[2])));
    }
}
