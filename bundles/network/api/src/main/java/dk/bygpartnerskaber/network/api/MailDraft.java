package dk.bygpartnerskaber.network.api;

import dk.bygpartnerskaber.platform.api.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a mail would be noted as a contact.
 *
 * @param theirs the organisations and people of the register whose addresses it has, who sent it first; not the staff
 * @param ours ids of the people on the staff whose addresses it has
 * @param strangers those on the other side whom the register has no address of, in the same order
 * @param at when it was sent; empty when it does not say so, or a moment that has yet to come
 * @param subject fit for {@link InteractionDetails#subject()}; blank when it has none
 * @param text fit for {@link InteractionDetails#note()}; blank when it has none
 * @param files names of the files that came with it
 */
public record MailDraft(
        List<RecordRef> theirs,
        List<String> ours,
        List<Stranger> strangers,
        Optional<Instant> at,
        String subject,
        String text,
        List<String> files) {

    public MailDraft {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
        strangers = List.copyOf(strangers);
        files = List.copyOf(files);
    }

    /**
     * Somebody who is not in the register.
     *
     * @param name as the mail has it; the address where it has none
     * @param email an e-mail address
     */
    public record Stranger(String name, String email) {}
}
