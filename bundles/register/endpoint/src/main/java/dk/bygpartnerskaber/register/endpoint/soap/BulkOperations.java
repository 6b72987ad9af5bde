package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of one change of many records: try out, confirm. */
public interface BulkOperations {
    /** Tells what a change of up to 10,000 records would do; nothing is changed yet. Kept for 24 hours. */
    @WebMethod
    @WebResult(name = "bulkChange")
    @XmlElement(required = true)
    BulkChangeBean previewBulkChange(
            @WebParam(name = "change") @XmlElement(required = true) BulkChangeDataBean change,
            @WebParam(name = "id") @XmlElement(required = true) List<String> ids)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "bulkChange")
    @XmlElement(required = true)
    BulkChangeBean getBulkChange(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    /** Has a job do what is planned, each record by itself. */
    @WebMethod
    @WebResult(name = "bulkChange")
    @XmlElement(required = true)
    BulkChangeBean confirmBulkChange(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;
}
