package dk.bygpartnerskaber.friends.core;

import dk.bygpartnerskaber.friends.api.Friend;
import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.PersonalTexts;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.RecordReferences;
import dk.bygpartnerskaber.platform.persistence.ModuleTables;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the module's tables, and keeps the cards true to what becomes of the records they are about. */
@Component(
        service = {},
        immediate = true)
public final class FriendReferences implements RecordReferences {
    private final FriendCards cards;
    private final ModuleTables.Opened opened;

    @Activate
    public FriendReferences(BundleContext bundle, @Reference ModuleTables tables, @Reference FriendCards cards) {
        this.cards = cards;
        opened = tables.open(bundle, "db/friends.sql", this);
    }

    @Deactivate
    void stop() {
        opened.close();
    }

    @Override
    public String module() {
        return FriendCards.MODULE;
    }

    @Override
    public List<String> repoint(Actor actor, RecordRef from, RecordRef into) {
        List<Friend> moved = cards.of(from);
        moved.forEach(card -> cards.move(actor, card, into));
        return moved.stream().map(Friend::id).toList();
    }

    @Override
    public void pointBack(Actor actor, RecordRef from, RecordRef into, List<String> moved) {
        moved.forEach(id -> cards.find(id).ifPresent(card -> cards.move(actor, card, from)));
    }

    @Override
    public void remove(Actor actor, RecordRef record) {
        cards.of(record).forEach(card -> cards.remove(actor, card));
    }

    @Override
    public List<Map<String, Object>> export(RecordRef record) {
        return cards.of(record).stream()
                .map(card -> Map.<String, Object>of(
                        "giver", card.giver(), "added", card.added().toString()))
                .toList();
    }

    @Override
    public List<PersonalTexts> personalTexts() {
        return List.of(PersonalTexts.of("friend", "fri_card", "giver"));
    }
}
