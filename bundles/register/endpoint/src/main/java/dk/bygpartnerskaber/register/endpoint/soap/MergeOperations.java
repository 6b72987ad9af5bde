package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of two records that become one. Whoever asks for the one that went gets a fault {@code merged}. */
public interface MergeOperations {
    /** Tells field by field what the two would become; nothing is changed. */
    @WebMethod
    @WebResult(name = "preview")
    @XmlElement(required = true)
    MergePreviewBean previewMerge(@WebParam(name = "merge") @XmlElement(required = true) MergeDataBean merge)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "merge")
    @XmlElement(required = true)
    MergeBean merge(
            @WebParam(name = "merge") @XmlElement(required = true) MergeDataBean merge,
            @WebParam(name = "fromVersion") @XmlElement(required = true) long fromVersion,
            @WebParam(name = "intoVersion") @XmlElement(required = true) long intoVersion)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "merge")
    @XmlElement(required = true)
    MergeBean getMerge(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    /** Makes two of them again, as they were, within 30 days and unless something has been changed since. */
    @WebMethod
    @WebResult(name = "merge")
    @XmlElement(required = true)
    MergeBean undoMerge(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;
}
