package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PartialDate;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonDetails;
import dk.bygpartnerskaber.register.api.PersonRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The pages over a register with a library and a museum, to which a test adds people. */
abstract class PeopleOfTwoPlaces {
    final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);
    final FakeRegister register = pages.register;

    @BeforeEach
    void aLibraryAndAMuseum() {
        register.add(OrganisationDetails.builder("Klitborg Bibliotek")
                .ownLibrary(true)
                .build());
        register.add(OrganisationDetails.builder("Danmarks Rockmuseum")
                .aliases(List.of("Rockmuseet"))
                .advertisingProtected(true)
                .build());
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    final Person person(String name, PersonRole... roles) {
        return register.add(PersonDetails.builder(name).roles(List.of(roles)).build());
    }
}
