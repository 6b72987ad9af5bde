package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;
import static dk.bygpartnerskaber.register.core.Register.EDITOR;

import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.Organisation;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Partnership;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import dk.bygpartnerskaber.register.api.RoleEnd;
import dk.bygpartnerskaber.register.api.TeamDetails;
import dk.bygpartnerskaber.register.api.TeamMember;
import dk.bygpartnerskaber.register.core.privacy.PrivacyServiceImpl;
import java.util.List;

/** Somebody whose name stands in many places: at a theatre, in a team, a festival, and in what others took over. */
public final class WellKnown {
    public static final List<String> SUGGESTED =
            List.of("Åse Marie Sørbæk", "Åse Sørbæk", "Sørbæk, Åse Marie", "aase@sorbaek.dk", "+45 20 10 30 40");

    public final Register register;
    public final PrivacyServiceImpl privacy;
    final Organisation library;
    public final Organisation theatre;
    public final Partnership festival;
    public final Person aase;

    public WellKnown(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        privacy = register.privacy;
        library = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Klitborg Bibliotek")
                        .ownLibrary(true)
                        .build());
        theatre = register.organisations.create(
                EDITOR,
                OrganisationDetails.builder("Teatret Åse Sørbæk")
                        .aliases(List.of("Åse Marie Sørbæk", "Scenen"))
                        .notes("Spørg efter ÅSE SØRBÆK.\nRing på 2010 3040 eller 55 66 77 88")
                        .build());
        festival = register.partnerships.create(
                EDITOR,
                PartnershipDetails.builder("Åse Sørbæks festival")
                        .description("aftalt med Sørbæk, Åse Marie")
                        .partners(List.of(theatre.id()))
                        .build());
        String user = register.users.add("aase");
        aase = register.people.create(
                CURATOR,
                PersonDetails.builder("Åse Marie Sørbæk")
                        .emails(List.of("aase@sorbaek.dk"))
                        .phones(List.of("+45 20 10 30 40"))
                        .notes("kan lide \"kage\"")
                        .user(user)
                        .roles(List.of(PersonRole.of(theatre.id(), "leder")))
                        .build());
        register.teams.create(
                EDITOR,
                new TeamDetails(
                        "Formidling",
                        null,
                        null,
                        "Åse Sørbæk og de andre",
                        List.of(new TeamMember(aase.id(), "vært", true))));
        Person bo = register.people.create(
                EDITOR,
                PersonDetails.builder("Bo Ek")
                        .notes("afløste Åse Sørbæk")
                        .roles(List.of(PersonRole.of(theatre.id(), "tekniker")))
                        .build());
        register.people.endRole(EDITOR, bo.id(), bo.version(), end());
    }

    private RoleEnd end() {
        return new RoleEnd(0, PartialDate.parse("2020").orElseThrow(), aase.id(), null, false, "nu Åse Sørbæk");
    }

    public Person current() {
        return register.people.find(EDITOR, aase.id()).orElseThrow();
    }
}
