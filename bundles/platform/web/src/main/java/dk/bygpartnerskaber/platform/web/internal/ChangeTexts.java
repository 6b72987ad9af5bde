package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.api.Change;
import dk.bygpartnerskaber.platform.web.ChangeWords;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.ReadableChange.Item;
import dk.bygpartnerskaber.platform.web.ReadableChange.Value;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts changes into words for one reader. */
final class ChangeTexts {
    private static final String SYSTEM = "system:";

    private final ViewContext view;
    private final Map<String, ChangeWords> modules;
    private final RecordTitles titles;

    ChangeTexts(ViewContext view, Map<String, ChangeWords> modules, RecordTitles titles) {
        this.view = view;
        this.modules = modules;
        this.titles = titles;
    }

    ReadableChange change(Change change) {
        String type = change.record().type();
        Optional<String> title = titles.of(type, change.record().id());
        return new ReadableChange(
                change,
                who(change),
                sort(type),
                title.orElseGet(() -> titleThen(change)),
                title.flatMap(t -> url(type, change.record().id())),
                change.fields().stream().map(field -> field(type, field)).toList());
    }

    private String who(Change change) {
        if (!change.actorId().startsWith(SYSTEM)) {
            return change.actorName();
        }
        String job = change.actorId().substring(SYSTEM.length());
        return view.find("system." + job).orElseGet(() -> view.text("changes.system"));
    }

    private String sort(String type) {
        return view.find("record." + type).orElse(type);
    }

    /** What a record that is gone, or that no module knows, was called, as far as the change itself says so. */
    private String titleThen(Change change) {
        String type = change.record().type();
        return Optional.ofNullable(modules.get(type))
                .map(words -> nameIn(change, words.titleField()).orElseGet(() -> gone(type)))
                .orElseGet(() -> sort(type));
    }

    private static Optional<String> nameIn(Change change, String titleField) {
        return change.fields().stream()
                .filter(field -> field.field().equals(titleField))
                .flatMap(field -> Stream.of(field.after(), field.before()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }

    private String gone(String type) {
        return view.text("changes.gone", sort(type));
    }

    private Optional<String> url(String type, String id) {
        return Optional.of(modules.get(type))
                .filter(words -> words.mayOpen(view.actor()))
                .map(words -> view.url(words.path(id)));
    }

    ReadableChange.Field field(String type, Change.Field field) {
        String name = field.field();
        return new ReadableChange.Field(
                name,
                view.find(type + "." + name)
                        .or(() -> view.find("record." + name))
                        .orElse(name),
                value(type, name, field.before()),
                value(type, name, field.after()));
    }

    private Value value(String type, String field, Object plain) {
        return new Value(
                RecordTitles.items(plain).map(item -> item(type, field, item)).toList());
    }

    private Item item(String type, String field, Object plain) {
        Optional<ChangeWords> words = Optional.ofNullable(modules.get(type));
        return RecordTitles.target(modules, type, field)
                .map(target -> reference(target, String.valueOf(plain)))
                .orElseGet(() -> new Item(
                        words.flatMap(w -> w.words(view, field, plain)).orElseGet(() -> text(type, field, plain)),
                        Optional.empty()));
    }

    private Item reference(String type, String id) {
        return titles.of(type, id)
                .map(title -> new Item(title, url(type, id)))
                .orElseGet(() -> new Item(gone(type), Optional.empty()));
    }

    private String text(String type, String field, Object plain) {
        if (plain instanceof Boolean yes) {
            return view.text(yes ? "changes.yes" : "changes.no");
        }
        if (plain instanceof Map<?, ?> parts) {
            return parts.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return view.find("value." + type + "." + field + "." + plain).orElseGet(() -> String.valueOf(plain));
    }
}
