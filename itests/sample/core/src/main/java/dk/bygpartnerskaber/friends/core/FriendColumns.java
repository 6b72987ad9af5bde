package dk.bygpartnerskaber.friends.core;

import dk.bygpartnerskaber.friends.api.FriendService;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ImportColumns;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has put up a card, as a column of imported files. */
@Component
public final class FriendColumns implements ImportColumns {
    private final FriendService friends;
    private final FriendCards cards;

    @Activate
    public FriendColumns(@Reference FriendService friends, @Reference FriendCards cards) {
        this.friends = friends;
        this.cards = cards;
    }

    @Override
    public Set<String> recordTypes() {
        return Set.of("organisation", "partnership");
    }

    @Override
    public Map<String, List<String>> fields() {
        return Map.of("friend.giver", List.of("visitkort", "visitkortfra", "businesscard", "cardfrom"));
    }

    @Override
    public Optional<FieldProblem> check(String field, String value) {
        TextRules rules = new TextRules();
        rules.line(field, value, 200);
        return rules.problems().stream().findFirst();
    }

    @Override
    public boolean changes(RecordRef record, String field, String value) {
        return cards.of(record).stream().noneMatch(card -> card.giver().equals(value));
    }

    @Override
    public Optional<String> apply(Actor actor, RecordRef record, String field, String value) {
        return changes(record, field, value)
                ? Optional.of(friends.add(actor, record, value).id())
                : Optional.empty();
    }

    @Override
    public void takeBack(Actor actor, RecordRef record, String field, String entry) {
        cards.find(entry).ifPresent(card -> cards.remove(actor, card));
    }
}
