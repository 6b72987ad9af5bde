package dk.bygpartnerskaber.register.core.imports;

import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import dk.bygpartnerskaber.register.api.PartnershipDetails;
import dk.bygpartnerskaber.register.api.PersonDetails;
import java.util.List;

/**
 * What a file makes of the register as it is now. Trying out makes the plan and keeps what can be shown of it; confirming
 * makes it again, in the transaction that carries it out.
 *
 * @param records all of them in the order of the file
 * @param rejected what is wrong with the rows that stay out
 */
public record ImportPlan(
        List<ImportDraft<OrganisationDetails>> organisations,
        List<ImportDraft<PersonDetails>> people,
        List<ImportDraft<PartnershipDetails>> partnerships,
        List<ImportDraft<?>> records,
        List<Rejected> rejected) {}
