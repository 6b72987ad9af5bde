package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.register.api.PersonGroup;
import dk.bygpartnerskaber.register.api.PersonQuery;
import dk.bygpartnerskaber.register.api.PersonSort;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;

/** Lists of people. */
final class PersonSearch {
    private static final String ROLE = "EXISTS (SELECT r.place FROM PersonRoleEntity r WHERE r.person = e.id";
    private static final String OPEN = ROLE + " AND r.lastDay >= :today)";
    private static final String OPEN_AT = "EXISTS (SELECT r.place FROM PersonRoleEntity r, OrganisationEntity o"
            + " WHERE r.person = e.id AND o.id = r.organisation AND r.lastDay >= :today AND o.ownLibrary = ";
    static final String STAFF = OPEN_AT + "TRUE)";
    private static final String CONTACT = "(" + OPEN_AT + "FALSE) OR NOT " + ROLE + "))";
    private static final String FORMER = "(" + ROLE + ") AND NOT " + OPEN + ")";
    private static final String TEXT = "(e.searchText LIKE :text ESCAPE '\\' OR EXISTS (SELECT r.place FROM"
            + " PersonRoleEntity r, OrganisationEntity o WHERE r.person = e.id AND o.id = r.organisation"
            + " AND o.searchText LIKE :text ESCAPE '\\'))";

    private PersonSearch() {}

    static Page<PersonEntity> page(EntityManager entities, PersonQuery query, LocalDate today) {
        Optional<String> day = Optional.of(today.toString());
        return new KeysetQuery<>(entities, PersonEntity.class)
                .where(TEXT, "text", query.text().map(SearchText::containing))
                .where(condition(query.group().orElse(null)), "today", day.filter(d -> query.group()
                        .isPresent()))
                .where(query.staff().orElse(true) ? STAFF : "NOT " + STAFF, "today", day.filter(d -> query.staff()
                        .isPresent()))
                .where(ROLE + " AND r.organisation = :organisation)", "organisation", query.organisation())
                .where("e.user = :user", "user", query.user())
                .where("e.changed >= :since", "since", query.changedSince().map(i -> i.atOffset(ZoneOffset.UTC)))
                .page(
                        query.page(),
                        query.descending(),
                        query.sort() == PersonSort.NAME ? "e.nameSort" : "e.changed",
                        query.sort().name(),
                        parser(query.sort()),
                        e -> e.sortValue(query.sort()),
                        PersonEntity::id);
    }

    private static String condition(PersonGroup group) {
        return group == PersonGroup.STAFF ? STAFF : group == PersonGroup.FORMER ? FORMER : CONTACT;
    }

    private static Function<String, Object> parser(PersonSort sort) {
        return sort == PersonSort.NAME
                ? text -> text
                : text -> Instant.parse(text).atOffset(ZoneOffset.UTC);
    }
}
