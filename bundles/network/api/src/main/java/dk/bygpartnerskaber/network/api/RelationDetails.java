package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.api.Texts;

/**
 * What people enter about a relation but for where it stands. Who the two are and what it is about never change.
 *
 * @param ours the own library ({@code organisation}) or one of its teams ({@code team}); {@code null} for the
 *     only library there is
 * @param theirs the {@code organisation} or {@code person} on the other side
 * @param partnership id of the partnership that it is about; {@code null} for <i>in general</i>
 * @param owner id of the person on the staff who looks after it; optional
 * @param wanted how often one wants to be in contact; {@code null} for what its stage says
 * @param longest how long it may last at most; {@code null} likewise; not shorter than {@code wanted}
 */
public record RelationDetails(
        RecordRef ours,
        RecordRef theirs,
        String partnership,
        String owner,
        ContactInterval wanted,
        ContactInterval longest) {

    public RelationDetails {
        partnership = Texts.line(partnership);
        owner = Texts.line(owner);
    }

    /** With nobody who looks after it, as often as its stage says. */
    public RelationDetails(RecordRef ours, RecordRef theirs, String partnership) {
        this(ours, theirs, partnership, null, null, null);
    }

    public RelationDetails by(RecordRef libraryOrTeam) {
        return new RelationDetails(libraryOrTeam, theirs, partnership, owner, wanted, longest);
    }

    public RelationDetails ownedBy(String person) {
        return new RelationDetails(ours, theirs, partnership, person, wanted, longest);
    }

    /** The same with other intervals; {@code null} for what its stage says. */
    public RelationDetails every(ContactInterval wish, ContactInterval most) {
        return new RelationDetails(ours, theirs, partnership, owner, wish, most);
    }

    /** Whether it joins the same two about the same matter. */
    public boolean isSamePairAs(RelationDetails other) {
        return ours.equals(other.ours)
                && theirs.equals(other.theirs)
                && (partnership == null ? other.partnership == null : partnership.equals(other.partnership));
    }
}
