package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.platform.services.Answers;
import dk.bygpartnerskaber.register.api.PersonExport;
import dk.bygpartnerskaber.register.api.PersonalDataWriter;
import org.osgi.service.component.annotations.Component;

/** The body of the answer, for those who do not ask over REST. */
@Component
public final class PersonalDataJson implements PersonalDataWriter {
    @Override
    public String json(PersonExport export) {
        return Answers.json(PersonalDataBody.of(export));
    }
}
