package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of personal data. */
public interface PrivacyOperations {
    /** People with a text in their records, and everywhere else where it stands. */
    @WebMethod
    @WebResult(name = "findings")
    @XmlElement(required = true)
    PersonFindingsBean findPersonalData(@WebParam(name = "text") @XmlElement(required = true) String text)
            throws ServiceFault;

    /** All that is kept about the person of an id. */
    @WebMethod
    @WebResult(name = "personalData")
    @XmlElement(required = true)
    PersonalDataBean exportPersonalData(@WebParam(name = "id") @XmlElement(required = true) String id)
            throws ServiceFault;

    /** What erasing with the same texts would do now; changes nothing. */
    @WebMethod
    @WebResult(name = "plan")
    @XmlElement(required = true)
    ErasurePlanBean planErasure(
            @WebParam(name = "id") @XmlElement(required = true) String id, @WebParam(name = "text") List<String> texts)
            throws ServiceFault;

    /** Forgets a person for good; without texts, those go elsewhere that the person's record suggests. */
    @WebMethod
    void erasePersonalData(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "text") List<String> texts)
            throws ServiceFault;
}
