package dk.bygpartnerskaber.network.core;

import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static dk.bygpartnerskaber.register.core.Register.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.network.api.MailDraft;
import dk.bygpartnerskaber.network.api.MailDraft.Stranger;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails and the people of the register. */
class MailServiceTest {
    private Network network;
    private RecordRef library;
    private RecordRef museum;
    private RecordRef lis;
    private String ida;

    @BeforeEach
    void aRegister() {
        network = Network.empty(TestDatabase.Kind.H2);
        network.register.setNow("2026-11-23T08:00:00Z");
        library = organisation("Klitborg Bibliotek", "post@klitborg.dk", true);
        museum = organisation("Danmarks Rockmuseum", "info@rockmuseet.dk", false);
        lis = new RecordRef("person", person("Lis Bo", museum, "Lis@Rockmuseet.dk"));
        ida = person("Ida Holm", library, "ida@klitborg.dk");
    }

    private RecordRef organisation(String name, String email, boolean own) {
        OrganisationDetails details =
                OrganisationDetails.builder(name).email(email).ownLibrary(own).build();
        return new RecordRef(
                "organisation",
                network.register.organisations.create(EDITOR, details).id());
    }

    private String person(String name, RecordRef organisation, String email) {
        PersonDetails details = PersonDetails.builder(name)
                .emails(List.of("en.anden@adresse.dk", email))
                .roles(List.of(PersonRole.of(organisation.id(), null)))
                .build();
        return network.register.people.create(EDITOR, details).id();
    }

    private MailDraft read(String mail) {
        return network.mails.read(EDITOR, mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePeopleOfAMailAreFoundByTheirAddresses() {
        MailDraft draft = read("From: lis@rockmuseet.dk\nTo: Ida <IDA@klitborg.dk>\nCc: info@rockmuseet.dk\n"
                + "Subject: Plakaten\nDate: Sun, 22 Nov 2026 10:15:00 +0100\n\nDen er her.\n");

        assertThat(draft.theirs()).containsExactly(lis, museum);
        assertThat(draft.ours()).containsExactly(ida);
        assertThat(draft.strangers()).isEmpty();
        assertThat(draft.at()).contains(Instant.parse("2026-11-22T09:15:00Z"));
        assertThat(draft.subject()).isEqualTo("Plakaten");
        assertThat(draft.text()).isEqualTo("Den er her.");
    }

    @Test
    void whoIsNotInTheRegisterIsNamedUnlessTheyWriteFromTheLibrary() {
        MailDraft draft = read("From: Per Ny <per@koret.dk>\nTo: post@klitborg.dk, ny.kollega@KLITBORG.dk\n"
                + "Cc: xis@rockmuseet.dk, adresse.dk, anden@adresse.dk\n\nHej");

        assertThat(draft.theirs()).isEmpty();
        assertThat(draft.ours()).isEmpty();
        assertThat(draft.strangers())
                .containsExactly(
                        new Stranger("Per Ny", "per@koret.dk"),
                        new Stranger("xis@rockmuseet.dk", "xis@rockmuseet.dk"),
                        new Stranger("anden@adresse.dk", "anden@adresse.dk"));
    }

    @Test
    void aMomentThatHasYetToComeIsNotBelieved() {
        assertThat(read("From: lis@rockmuseet.dk\nDate: Sun, 22 Nov 2099 10:15:00 +0100\n\nx")
                        .at())
                .isEmpty();
    }

    @Test
    void whatItReadsCanBeNoted() {
        MailDraft draft =
                read("From: lis@rockmuseet.dk\nSubject: " + "Lang ".repeat(99) + "\n\n" + "ord ".repeat(9_000));

        assertThat(draft.text()).endsWith("…");
        InteractionDetails details = InteractionDetails.with(lis, InteractionKind.EMAIL, draft.subject())
                .noting(draft.text());
        assertThat(network.interactions.log(EDITOR, details).details().note()).isEqualTo(draft.text());
    }

    @Test
    void onlyWhoMayNoteContactsMayRead() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> network.mails.read(READER, new byte[0]))
                        .kind())
                .isEqualTo(ProblemException.Kind.FORBIDDEN);
    }

    @Test
    void whatIsNoMailIsRefused() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read("Navn;By\nIda;Ribe"));
        assertThat(refused.fields().get(0).code()).isEqualTo("mail-other-file");
    }
}
