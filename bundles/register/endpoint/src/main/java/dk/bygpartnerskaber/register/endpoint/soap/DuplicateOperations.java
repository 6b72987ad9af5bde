package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations that find records which may be the same as one that is described, the likeliest first. */
public interface DuplicateOperations {
    @WebMethod
    @WebResult(name = "suspicion")
    List<SuspicionBean> findDuplicateOrganisations(
            @WebParam(name = "organisation") @XmlElement(required = true) OrganisationDataBean organisation)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "suspicion")
    List<SuspicionBean> findDuplicatePeople(
            @WebParam(name = "person") @XmlElement(required = true) PersonDataBean person) throws ServiceFault;
}
