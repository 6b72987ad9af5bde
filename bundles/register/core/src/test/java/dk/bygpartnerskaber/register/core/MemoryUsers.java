package dk.bygpartnerskaber.register.core;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.LocalUsers;
import dk.bygpartnerskaber.platform.persistence.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Users that a test makes. */
public final class MemoryUsers implements LocalUsers {
    public final Map<String, String> names = new ConcurrentHashMap<>();

    /** The id of a new user. */
    public String add(String name) {
        String id = Ids.next();
        names.put(id, name);
        return id;
    }

    @Override
    public Optional<String> idOf(Actor actor, String name) {
        return names.entrySet().stream()
                .filter(user -> user.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<String> nameOf(Actor actor, String id) {
        return Optional.ofNullable(names.get(id));
    }

    @Override
    public Optional<Map<String, Object>> export(Actor actor, String id) {
        return nameOf(actor, id).map(name -> Map.of("name", name));
    }

    @Override
    public void forget(Actor actor, String id) {
        names.remove(id);
    }
}
