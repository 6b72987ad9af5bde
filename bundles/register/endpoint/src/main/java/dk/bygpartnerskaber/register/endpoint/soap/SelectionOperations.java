package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of saved selections of lists. */
public interface SelectionOperations {
    /** One's own selections and the shared ones. */
    @WebMethod
    @WebResult(name = "selection")
    List<SelectionBean> listSelections() throws ServiceFault;

    /** Saves a selection of a list's page; one's own of the same list and name is replaced. Sharing is for coordinators. */
    @WebMethod
    @WebResult(name = "selection")
    @XmlElement(required = true)
    SelectionBean saveSelection(
            @WebParam(name = "list") @XmlElement(required = true) String list,
            @WebParam(name = "name") @XmlElement(required = true) String name,
            @WebParam(name = "query") String query,
            @WebParam(name = "shared") Boolean shared)
            throws ServiceFault;

    /** Removes one's own selection, or, for coordinators, a shared one. */
    @WebMethod
    void deleteSelection(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;
}
