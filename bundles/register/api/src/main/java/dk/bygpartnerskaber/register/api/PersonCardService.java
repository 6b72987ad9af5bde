package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Actor;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * People as contacts for mail programs and telephones: vCard 4.0 (RFC 6350). A contact has the name, the open roles with
 * their organisations and departments, e-mails, phones and the website. Notes stay in the register.
 *
 * <p>A contact keeps its {@code UID}, {@code urn:uuid:} with the person's id, so that a program knows it again.
 */
@ProviderType
public interface PersonCardService {
    /** Type of the text. */
    String CONTENT_TYPE = "text/vcard";

    /**
     * One person; needs {@code READ}.
     *
     * @param protectedWord what to note on people of organisations that must get no advertising
     * @throws dk.bygpartnerskaber.platform.api.ProblemException {@code not-found}
     */
    String card(Actor actor, String id, String protectedWord);

    /**
     * Several people, one behind the other; needs {@code CURATE}, as every list that is taken out.
     *
     * @param protectedWord what to note on people of organisations that must get no advertising
     */
    String cards(Actor actor, List<Person> people, String protectedWord);
}
