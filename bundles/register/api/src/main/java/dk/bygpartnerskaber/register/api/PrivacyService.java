package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.RecordRef;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the data protection officer does: find a person everywhere, show what is kept about them, forget them, and keep
 * records from being deleted. Needs {@code PROTECT}, unless a method says otherwise; what is refused is refused with a
 * {@link dk.bygpartnerskaber.platform.api.ProblemException}.
 */
@ProviderType
public interface PrivacyService {
    /** The shortest text that is looked for or erased. */
    int SHORTEST_TEXT = 3;

    /** The most texts that are erased at once. */
    int MAX_TEXTS = 50;

    /**
     * The people with a text in their name, title, e-mail addresses or phone numbers, and everywhere else where it stands.
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code invalid}, field {@code text}, when it is too short
     */
    PersonFindings find(Actor actor, String text);

    /**
     * All that is kept about a person (GDPR article 15).
     *
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    PersonExport export(Actor actor, String id);

    /**
     * What forgetting a person will do.
     *
     * @param texts what is to stand nowhere any more; empty for what the person's record suggests, except what is the
     *     name, the title, the e-mail address or the phone number of another record too, people among them
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}; {@code invalid}, fields
     *     {@code texts/0} and so on, when one is too short or too long
     */
    ErasurePlan plan(Actor actor, String id, Optional<List<String>> texts);

    /**
     * The texts for {@link #plan} of a caller who cannot send an empty list.
     *
     * @param texts none, or {@code null}, for what the person's record suggests
     */
    static Optional<List<String>> chosen(List<String> texts) {
        return Optional.ofNullable(texts).filter(all -> !all.isEmpty());
    }

    /**
     * Forgets a person (GDPR article 17): the record, its roles and memberships; the texts wherever people have typed them,
     * in all modules, installed or not; all values of its history; imported files that hold a text; the user that the
     * person was. It cannot be undone.
     *
     * @param texts what is to stand nowhere any more, besides the person's own record: those of {@link #plan} or others
     * @throws dk.bygpartnerskaber.platform.api.ProblemException as {@link #plan}; {@code stale}; {@code archive-hold},
     *     {@code archive-hold-mention}, {@code own-account} or {@code last-administrator} where that is so
     */
    void erase(Actor actor, String id, long version, List<String> texts);

    /** Why a record must not be deleted, if it must not; needs {@code READ}. */
    Optional<ArchiveHold> holdOf(Actor actor, RecordRef record);

    /**
     * Records that must not be deleted and have another one as a part, so that it cannot be deleted either; needs
     * {@code READ}.
     */
    List<ArchiveHold> holdsWith(Actor actor, RecordRef part);

    /** All records that must not be deleted, the latest first. */
    List<ArchiveHold> holds(Actor actor);

    /**
     * Keeps an organisation, a person or a partnership from being deleted and forgotten until {@link #release}.
     *
     * @param reason 1 to 500 characters
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}, or {@code invalid}, field {@code reason}
     */
    ArchiveHold hold(Actor actor, RecordRef record, String reason);

    /** Lets a record be deleted again; nothing happens to one that may be. */
    void release(Actor actor, RecordRef record);
}
