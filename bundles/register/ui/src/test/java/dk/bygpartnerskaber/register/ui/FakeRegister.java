package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.OrganisationQuery;
import dk.bygpartnerskaber.register.api.OrganisationService;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PartnershipQuery;
import dk.bygpartnerskaber.register.api.PartnershipService;
import dk.bygpartnerskaber.register.api.Responsible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A register in memory, with as much of the services' behaviour as the pages show. */
final class FakeRegister extends FakePeople {
    final Map<String, Partnership> partnerships = new LinkedHashMap<>();

    Organisation add(OrganisationDetails details) {
        String id = "o" + (organisations.size() + 1);
        organisations.put(id, new Organisation(id, 1, details, false, NOW, NOW));
        return organisations.get(id);
    }

    Partnership add(PartnershipDetails details) {
        String id = "p" + (partnerships.size() + 1);
        partnerships.put(id, new Partnership(id, 1, details, false, NOW, NOW));
        return partnerships.get(id);
    }

    final OrganisationService organisationService = new OrganisationService() {
        @Override
        public Page<Organisation> list(Actor actor, OrganisationQuery query) {
            String text = query.text().orElse("").toLowerCase(Locale.ROOT);
            return page(organisations.values().stream()
                    .filter(o -> (o.name() + o.details().aliases())
                            .toLowerCase(Locale.ROOT)
                            .contains(text))
                    .filter(o -> query.ownLibrary()
                            .map(own -> own == o.details().ownLibrary())
                            .orElse(true))
                    .filter(o -> query.demo().map(demo -> demo == o.demo()).orElse(true))
                    .toList());
        }

        @Override
        public Optional<Organisation> find(Actor actor, String id) {
            return Optional.ofNullable(organisations.get(id));
        }

        @Override
        public List<Organisation> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(organisations::get).filter(Objects::nonNull).toList();
        }

        @Override
        public Organisation create(Actor actor, OrganisationDetails details) {
            required("name", details.name());
            return add(details);
        }

        @Override
        public Organisation update(Actor actor, String id, long version, OrganisationDetails details) {
            required("name", details.name());
            if (organisations.get(id).version() != version) {
                throw ProblemException.stale();
            }
            organisations.put(id, new Organisation(id, version + 1, details, false, NOW, NOW));
            return organisations.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            actor.require(Permission.CURATE);
            organisations.remove(id);
        }

        @Override
        public List<Partnership> partnershipsOf(Actor actor, String id) {
            return partnerships.values().stream().filter(p -> isParty(p, id)).toList();
        }

        @Override
        public List<String> keywords(Actor actor) {
            return List.of();
        }
    };

    private static boolean isParty(Partnership partnership, String organisation) {
        return organisation.equals(partnership.details().library())
                || partnership.details().partners().contains(organisation);
    }

    final PartnershipService partnershipService = new PartnershipService() {
        @Override
        public Page<Partnership> list(Actor actor, PartnershipQuery query) {
            return page(partnerships.values().stream()
                    .filter(p ->
                            query.responsible().map(id -> isResponsible(p, id)).orElse(true))
                    .filter(p -> query.targetGroup()
                            .map(p.details().targetGroups()::contains)
                            .orElse(true))
                    .filter(p -> query.ageGroup()
                            .map(p.details().ageGroups()::contains)
                            .orElse(true))
                    .filter(p -> query.ownPurpose()
                            .map(p.details().ownPurposes()::contains)
                            .orElse(true))
                    .filter(p -> query.organisation().map(id -> isParty(p, id)).orElse(true))
                    .filter(p -> query.person().map(id -> hasPart(p, id)).orElse(true))
                    .filter(p -> query.team()
                            .map(id -> p.details().responsible().stream().anyMatch(one -> id.equals(one.team())))
                            .orElse(true))
                    .toList());
        }

        private static boolean isResponsible(Partnership partnership, String person) {
            if (person.equals(PartnershipQuery.NOBODY)) {
                return partnership.details().responsible().isEmpty();
            }
            return partnership.details().responsible().stream()
                    .anyMatch(one -> one.person().equals(person));
        }

        private static boolean hasPart(Partnership partnership, String person) {
            return !partnership.details().withoutPerson(person).equals(partnership.details());
        }

        @Override
        public List<String> responsiblePeople(Actor actor) {
            return partnerships.values().stream()
                    .flatMap(p -> p.details().responsible().stream())
                    .map(Responsible::person)
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Partnership> find(Actor actor, String id) {
            return Optional.ofNullable(partnerships.get(id));
        }

        @Override
        public List<Partnership> findAll(Actor actor, List<String> ids) {
            return ids.stream().map(partnerships::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<Partnership> originatingFrom(Actor actor, String id) {
            return partnerships.values().stream()
                    .filter(p -> id.equals(p.details().originatesFrom()))
                    .toList();
        }

        @Override
        public void check(Actor actor, PartnershipDetails details) {
            required("title", details.title());
        }

        @Override
        public Partnership create(Actor actor, PartnershipDetails details) {
            check(actor, details);
            return add(details);
        }

        @Override
        public Partnership update(Actor actor, String id, long version, PartnershipDetails details) {
            if (partnerships.get(id).version() != version) {
                throw ProblemException.stale();
            }
            partnerships.put(id, new Partnership(id, version + 1, details, false, NOW, NOW));
            return partnerships.get(id);
        }

        @Override
        public void delete(Actor actor, String id, long version) {
            partnerships.remove(id);
        }
    };

    final FakeLists lists = new FakeLists();
}
