package dk.bygpartnerskaber.register.core.merge;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.core.OrganisationEntity;
import dk.bygpartnerskaber.register.core.Organisations;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.People;
import dk.bygpartnerskaber.register.core.SearchText;
import dk.bygpartnerskaber.register.core.Teams;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations that are the same. */
@Component(service = OrganisationMerge.class)
public final class OrganisationMerge implements MergeKind<OrganisationDetails> {
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final People people;
    private final Teams teams;

    @Activate
    public OrganisationMerge(
            @Reference Organisations organisations,
            @Reference Partnerships partnerships,
            @Reference People people,
            @Reference Teams teams) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.people = people;
        this.teams = teams;
    }

    @Override
    public String type() {
        return Organisations.TYPE;
    }

    @Override
    public Optional<Copy<OrganisationDetails>> read(EntityManager entities, String id) {
        return Ids.isId(id)
                ? Optional.ofNullable(row(entities, id))
                        .map(OrganisationEntity::toRecord)
                        .map(OrganisationMerge::copy)
                : Optional.empty();
    }

    private static OrganisationEntity row(EntityManager entities, String id) {
        return entities.find(OrganisationEntity.class, id);
    }

    private static Copy<OrganisationDetails> copy(Organisation o) {
        return new Copy<>(o.id(), o.version(), o.name(), o.details(), o.demo(), o.created());
    }

    @Override
    public OrganisationDetails blank() {
        return OrganisationDetails.named(null);
    }

    @Override
    public List<String> obstacles(OrganisationDetails from, OrganisationDetails into) {
        return from.ownLibrary() == into.ownLibrary() ? List.of() : List.of("merge-library");
    }

    /** Whatever one of them was called, the one that stays is called, too. */
    @Override
    public OrganisationDetails complete(
            OrganisationDetails merged, Copy<OrganisationDetails> from, Copy<OrganisationDetails> into) {
        Stream<String> names = Stream.concat(merged.aliases().stream(), Stream.of(into.name(), from.name()))
                .filter(name -> !SearchText.key(name).equals(SearchText.key(merged.name())));
        return merged.toBuilder().aliases(Unions.names(names)).build();
    }

    @Override
    public void check(EntityManager entities, Actor actor, String into, OrganisationDetails merged) {
        organisations.check(actor, merged, merged);
    }

    @Override
    public Map<String, List<RecordRef>> uses(EntityManager entities, String id) {
        return Map.of(
                Partnerships.TYPE,
                partnerships.of(entities, id).stream()
                        .map(p -> new RecordRef(Partnerships.TYPE, p.id()))
                        .toList(),
                People.TYPE,
                people.at(entities, id).stream()
                        .map(p -> new RecordRef(People.TYPE, p.id()))
                        .toList(),
                Teams.TYPE,
                teams.ofLibrary(entities, id).stream()
                        .map(t -> new RecordRef(Teams.TYPE, t.id()))
                        .toList());
    }

    @Override
    public void unite(EntityManager entities, Copy<OrganisationDetails> from, String into, OrganisationDetails merged) {
        // an id of another system belongs to one row
        organisations.take(entities, row(entities, from.id()));
        entities.flush();
        organisations.put(entities, row(entities, into), merged);
        entities.flush();
    }

    @Override
    public void separate(
            EntityManager entities, Copy<OrganisationDetails> from, String into, OrganisationDetails before) {
        organisations.put(entities, row(entities, into), before);
        entities.flush();
        organisations.putBack(
                entities, from.id(), from.details(), from.demo(), from.created().atOffset(ZoneOffset.UTC));
        entities.flush();
    }
}
