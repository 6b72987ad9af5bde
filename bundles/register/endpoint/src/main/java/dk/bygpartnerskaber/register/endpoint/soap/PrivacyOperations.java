package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of personal data, and of what has to be done about it. */
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

    /** Who has to be looked at again and who has yet to be told; 50 of each unless a limit up to 500 is given. */
    @WebMethod
    @WebResult(name = "tasks")
    @XmlElement(required = true)
    PrivacyTasksBean listPrivacyTasks(@WebParam(name = "limit") Integer limit) throws ServiceFault;

    /** Somebody has looked at the person and keeps them; the next time is moved on from today. */
    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean markPersonReviewed(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;

    /** The person has been told what is kept about them, today unless another day is given. */
    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean markPersonInformed(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "informedOn") String informedOn)
            throws ServiceFault;

    /** What the person has to be told about the data that is kept (GDPR article 14), ready to be sent. */
    @WebMethod
    @WebResult(name = "notice")
    @XmlElement(required = true)
    PersonNoticeBean getPersonNotice(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;
}
