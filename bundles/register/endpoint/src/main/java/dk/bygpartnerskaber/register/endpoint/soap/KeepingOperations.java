package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of how long records are kept, and why. */
public interface KeepingOperations {
    @WebMethod
    @WebResult(name = "settings")
    @XmlElement(required = true)
    PrivacySettingsBean getPrivacySettings() throws ServiceFault;

    @WebMethod
    @WebResult(name = "settings")
    @XmlElement(required = true)
    PrivacySettingsBean updatePrivacySettings(
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "settings") @XmlElement(required = true) PrivacySettingsDataBean settings)
            throws ServiceFault;

    /** All records that must not be deleted, the latest first. */
    @WebMethod
    @WebResult(name = "hold")
    List<ArchiveHoldBean> listArchiveHolds() throws ServiceFault;

    /** Why a record must not be deleted; the fault {@code not-found} when it may be. */
    @WebMethod
    @WebResult(name = "hold")
    @XmlElement(required = true)
    ArchiveHoldBean getArchiveHold(
            @WebParam(name = "recordType") @XmlElement(required = true) HeldTypeCode recordType,
            @WebParam(name = "recordId") @XmlElement(required = true) String recordId)
            throws ServiceFault;

    /** Keeps a record from being deleted; another reason takes the place of the one before. */
    @WebMethod
    @WebResult(name = "hold")
    @XmlElement(required = true)
    ArchiveHoldBean holdRecord(
            @WebParam(name = "recordType") @XmlElement(required = true) HeldTypeCode recordType,
            @WebParam(name = "recordId") @XmlElement(required = true) String recordId,
            @WebParam(name = "reason") @XmlElement(required = true) String reason)
            throws ServiceFault;

    /** Lets a record be deleted again, if it may not be. */
    @WebMethod
    void releaseRecord(
            @WebParam(name = "recordType") @XmlElement(required = true) HeldTypeCode recordType,
            @WebParam(name = "recordId") @XmlElement(required = true) String recordId)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "rule")
    List<RetentionRuleBean> listRetentionRules() throws ServiceFault;

    @WebMethod
    @WebResult(name = "rule")
    @XmlElement(required = true)
    RetentionRuleBean updateRetentionRule(
            @WebParam(name = "kind") @XmlElement(required = true) RetentionKindCode kind,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "months") @XmlElement(required = true) int months,
            @WebParam(name = "nightly") @XmlElement(required = true) boolean nightly)
            throws ServiceFault;

    /** What a rule would do now; changes nothing. */
    @WebMethod
    @WebResult(name = "preview")
    @XmlElement(required = true)
    RetentionPreviewBean previewRetentionRule(
            @WebParam(name = "kind") @XmlElement(required = true) RetentionKindCode kind) throws ServiceFault;

    /**
     * Has a job carry a rule out now, whose preview was seen with this version, for those of the preview who are named;
     * gives the id of the job.
     */
    @WebMethod
    @WebResult(name = "jobId")
    @XmlElement(required = true)
    String runRetentionRule(
            @WebParam(name = "kind") @XmlElement(required = true) RetentionKindCode kind,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "person") @XmlElement(required = true) List<String> people)
            throws ServiceFault;

    /** What rules of retention have done, in numbers, the latest first; 50 of them unless a limit up to 500 is given. */
    @WebMethod
    @WebResult(name = "run")
    List<RetentionRunBean> listRetentionRuns(@WebParam(name = "limit") Integer limit) throws ServiceFault;
}
