package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    @Test
    void theStartPageTeachesTheFirstStepAndThenShowsWhatIsNew() {
        NewsCard card = new NewsCard(pages.register.organisationService, pages.register.partnershipService);
        assertThat(card.render(TestView.of(Messages.DANISH)).markup())
                .contains("Kom godt i gang", "href=\"/admin/import\"");
        pages.register.add(OrganisationDetails.named("Eplehuset"));
        assertThat(card.render(TestView.of(Messages.DANISH)).markup())
                .contains("Nyt i registeret", "Eplehuset", "i dag");
    }
}
