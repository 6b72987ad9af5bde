package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlElement;

/** Organisations, people, teams, partnerships and their work for other systems. */
@WebService(name = "RegisterPort", targetNamespace = RegisterPort.NAMESPACE)
public interface RegisterPort
        extends PeopleOperations,
                PrivacyOperations,
                KeepingOperations,
                SelectionOperations,
                BulkOperations,
                MergeOperations,
                DuplicateOperations {
    String NAMESPACE = "urn:bygpartnerskaber:register:1";

    @WebMethod
    @WebResult(name = "page")
    @XmlElement(required = true)
    OrganisationPage findOrganisations(@WebParam(name = "criteria") OrganisationCriteria criteria) throws ServiceFault;

    @WebMethod
    @WebResult(name = "organisation")
    @XmlElement(required = true)
    OrganisationBean getOrganisation(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    @WebMethod
    @WebResult(name = "organisation")
    @XmlElement(required = true)
    OrganisationBean createOrganisation(
            @WebParam(name = "organisation") @XmlElement(required = true) OrganisationDataBean organisation)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "organisation")
    @XmlElement(required = true)
    OrganisationBean updateOrganisation(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "organisation") @XmlElement(required = true) OrganisationDataBean organisation)
            throws ServiceFault;

    @WebMethod
    void deleteOrganisation(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "page")
    @XmlElement(required = true)
    PartnershipPage findPartnerships(@WebParam(name = "criteria") PartnershipCriteria criteria) throws ServiceFault;

    @WebMethod
    @WebResult(name = "partnership")
    @XmlElement(required = true)
    PartnershipBean getPartnership(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    @WebMethod
    @WebResult(name = "partnership")
    @XmlElement(required = true)
    PartnershipBean createPartnership(
            @WebParam(name = "partnership") @XmlElement(required = true) PartnershipDataBean partnership)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "partnership")
    @XmlElement(required = true)
    PartnershipBean updatePartnership(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "partnership") @XmlElement(required = true) PartnershipDataBean partnership)
            throws ServiceFault;

    @WebMethod
    void deletePartnership(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "page")
    @XmlElement(required = true)
    ActivityPage findActivities(@WebParam(name = "criteria") ActivityCriteria criteria) throws ServiceFault;

    @WebMethod
    @WebResult(name = "activity")
    @XmlElement(required = true)
    ActivityBean getActivity(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    @WebMethod
    @WebResult(name = "activity")
    @XmlElement(required = true)
    ActivityBean createActivity(@WebParam(name = "activity") @XmlElement(required = true) ActivityDataBean activity)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "activity")
    @XmlElement(required = true)
    ActivityBean updateActivity(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "activity") @XmlElement(required = true) ActivityDataBean activity)
            throws ServiceFault;

    @WebMethod
    void deleteActivity(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "checklist")
    @XmlElement(required = true)
    ChecklistBean getChecklist(@WebParam(name = "partnership") @XmlElement(required = true) String partnership)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "checklist")
    @XmlElement(required = true)
    ChecklistBean updateChecklist(
            @WebParam(name = "partnership") @XmlElement(required = true) String partnership,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "item") List<ChecklistItemBean> items)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "selfTest")
    @XmlElement(required = true)
    SelfTestBean getSelfTest(@WebParam(name = "partnership") @XmlElement(required = true) String partnership)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "selfTest")
    @XmlElement(required = true)
    SelfTestBean updateSelfTest(
            @WebParam(name = "partnership") @XmlElement(required = true) String partnership,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "answer") List<SelfTestAnswerBean> answers)
            throws ServiceFault;

    /** The partnerships of a calendar year, 1000 to 9999, in figures. */
    @WebMethod
    @WebResult(name = "report")
    @XmlElement(required = true)
    YearReportBean getYearReport(@WebParam(name = "year") @XmlElement(required = true) int year) throws ServiceFault;

    @WebMethod
    @WebResult(name = "value")
    List<ListedValueBean> listValues(@WebParam(name = "list") @XmlElement(required = true) ValueListCode list)
            throws ServiceFault;

    /** Adds a value, or brings a retired one back. */
    @WebMethod
    @WebResult(name = "value")
    @XmlElement(required = true)
    ListedValueBean createValue(
            @WebParam(name = "list") @XmlElement(required = true) ValueListCode list,
            @WebParam(name = "name") @XmlElement(required = true) String name)
            throws ServiceFault;

    /** Renames a value, on all its records too, retires it or brings it back. */
    @WebMethod
    @WebResult(name = "value")
    @XmlElement(required = true)
    ListedValueBean updateValue(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "name") @XmlElement(required = true) String name,
            @WebParam(name = "retired") @XmlElement(required = true) boolean retired)
            throws ServiceFault;

    /** Gives all records of a value the one of the id {@code into} instead, and removes it. */
    @WebMethod
    @WebResult(name = "value")
    @XmlElement(required = true)
    ListedValueBean mergeValue(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "into") @XmlElement(required = true) String into)
            throws ServiceFault;

    @WebMethod
    void deleteValue(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;
}
