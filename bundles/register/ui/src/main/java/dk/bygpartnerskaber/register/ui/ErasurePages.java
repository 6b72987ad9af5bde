package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Mention;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.RecordNames;
import dk.bygpartnerskaber.platform.web.RecordNames.Link;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ArchiveHold;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.PrivacyService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says what forgetting a person will do; nothing is forgotten that it has not shown. */
public final class ErasurePages {
    private static final String SUBJECT = "privacy-erase";
    private static final Pattern TEXT = Pattern.compile("texts/(\\d+)");

    private final PrivacyService privacy;
    private final RecordNames names;

    ErasurePages(PrivacyService privacy, RecordNames names) {
        this.privacy = privacy;
        this.names = names;
    }

    /**
     * Model of the page.
     *
     * @param wholes records that must be kept and have the person as a part
     */
    public record Model(
            ViewContext view, PrivacyPage.Names names, Form form, ErasurePlan plan, List<RecordRef> wholes) {
        public PersonParts partnerships() {
            return PersonParts.of(view, plan.partnerships(), plan.person().id());
        }

        /** Why the person cannot be forgotten, as the officer is told, who may change it. */
        public String obstacle(String code) {
            return view.find("privacy.erase." + code).orElseGet(() -> view.text("problem." + code));
        }

        /** Where the person need not be kept any more. */
        public String releaseUrl() {
            return view.url(HoldPage.address(person(), back()));
        }

        private RecordRef person() {
            return new RecordRef("person", plan.person().id());
        }

        /** This page, with the words it shows. */
        private String back() {
            String words = plan.texts().stream()
                    .map(word -> "&" + (plan.suggested().contains(word) ? "texts" : "more") + "="
                            + URLEncoder.encode(word, StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
            return PrivacyPage.PATH + "/" + plan.person().id() + "/erase?chosen=true" + words;
        }

        /** What the person is in a record that must be kept; empty for one in which words stand in the way. */
        public Optional<String> part(RecordRef record) {
            return Optional.of(record)
                    .filter(wholes::contains)
                    .map(whole -> view.text(RecordParts.partKey(person(), whole)));
        }

        /** Whether only what the change log says of a record stands in the way. */
        public boolean isOnlyRemembered(RecordRef record) {
            return !wholes.contains(record) && mentionsIn(record).isEmpty();
        }

        /** The same for another record, unless it is kept with one that it belongs to. */
        public Optional<String> releaseUrl(RecordRef record) {
            return Optional.of(record)
                    .filter(HoldPage::canHold)
                    .map(kept -> HoldPage.address(kept, back()))
                    .map(view::url);
        }

        /** Where a word that has no tick stays, in words. */
        public List<String> left(String text) {
            return plan.left().getOrDefault(text, List.of()).stream()
                    .map(mention -> view.text(
                            "privacy.erase.left",
                            names.link(mention.record()).map(Link::text).orElseGet(() -> names.sort(mention.record())),
                            names.field(mention),
                            mention.excerpt()))
                    .toList();
        }

        /** Where the words stand in a record that must be kept. */
        public List<Mention> mentionsIn(RecordRef record) {
            return plan.mentions().stream()
                    .filter(mention -> mention.record().equals(record))
                    .toList();
        }
    }

    /** What happens with the words that were sent, or with those that the record suggests. */
    Reply show(WebRequest request, String id) {
        return show(request, id, typed(request));
    }

    private Reply show(WebRequest request, String id, Form form) {
        Optional<List<String>> chosen = request.given("chosen").map(yes -> texts(request));
        try {
            return page(request, form, privacy.plan(request.actor(), id, chosen));
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            return refuse(request, id, refused);
        }
    }

    /** Forgets, unless the page that was sent showed what happens with other words. */
    Reply erase(WebRequest request, String id) {
        List<String> texts = texts(request);
        if (!Set.copyOf(request.params("previewed")).equals(Set.copyOf(texts))) {
            return show(request, id, typed(request).refuse("", request.view().text("privacy.erase.changed")));
        }
        boolean left;
        try {
            left = !privacy.plan(request.actor(), id, Optional.of(texts)).left().isEmpty();
            privacy.erase(request.actor(), id, request.version(), texts);
        } catch (ProblemException refused) {
            return switch (refused.kind()) {
                case INVALID, CONFLICT -> refuse(request, id, refused);
                default -> throw refused;
            };
        }
        return Reply.redirect(PrivacyPage.PATH, left ? "privacy.erased.left" : "privacy.erased");
    }

    /** Words that cannot be looked for leave what happens with those that the record suggests. */
    private Reply refuse(WebRequest request, String id, ProblemException refused) {
        Form form = typed(request);
        if (!refused.fields().isEmpty()) {
            refused.fields().forEach(fault -> refuse(request, form, fault));
            return page(request, form, privacy.plan(request.actor(), id, Optional.empty()));
        }
        ErasurePlan plan = privacy.plan(request.actor(), id, Optional.of(texts(request)));
        if (plan.obstacles().contains(refused.code())) {
            return Reply.refused(screen(request, form, plan));
        }
        return page(request, form.refuse(refused), plan);
    }

    /** Says which word it is, at the field in which it stands. */
    private static void refuse(WebRequest request, Form form, FieldProblem fault) {
        Matcher place = TEXT.matcher(fault.field());
        if (!place.matches()) {
            form.refuse(ProblemException.invalid(fault));
            return;
        }
        String word = texts(request).get(Integer.parseInt(place.group(1)));
        ViewContext view = request.view();
        String why = view.text("problem.field." + fault.code(), fault.args().toArray());
        form.refuse(form.has("texts", word) ? "texts" : "more", view.text("privacy.erase.word", word, why));
    }

    private Reply page(WebRequest request, Form form, ErasurePlan plan) {
        Screen screen = screen(request, form, plan);
        return form.isRefused() ? Reply.refused(screen) : Reply.page(screen);
    }

    private Screen screen(WebRequest request, Form form, ErasurePlan plan) {
        ViewContext view = request.view();
        if (request.given("chosen").isEmpty()) {
            form.set("texts", plan.texts());
        }
        Stream<Mention> mentions = Stream.concat(
                plan.mentions().stream(), plan.left().values().stream().flatMap(List::stream));
        List<RecordRef> records = Stream.concat(mentions.map(Mention::record), plan.held().stream())
                .distinct()
                .toList();
        RecordRef person = new RecordRef("person", plan.person().id());
        List<RecordRef> wholes = privacy.holdsWith(view.actor(), person).stream()
                .map(ArchiveHold::record)
                .toList();
        PrivacyPage.Names named = PrivacyPage.Names.of(view, names, privacy, records);
        Model model = new Model(view, named, form, plan, wholes);
        String title = view.text("privacy.erase.title", plan.person().name());
        return new Screen(title, Views.render("privacy-erase", model));
    }

    private static Form typed(WebRequest request) {
        return Form.of(request, SUBJECT, List.of("texts", "more"));
    }

    /** Those that are ticked, and those that are written. */
    private static List<String> texts(WebRequest request) {
        return Stream.concat(
                        request.params("texts").stream(), request.param("more").lines())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
