package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.services.ServiceFault;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.annotation.XmlElement;

/** The port's operations of people and teams. */
public interface PeopleOperations {
    @WebMethod
    @WebResult(name = "page")
    @XmlElement(required = true)
    PersonPage findPeople(@WebParam(name = "criteria") PersonCriteria criteria) throws ServiceFault;

    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean getPerson(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean createPerson(@WebParam(name = "person") @XmlElement(required = true) PersonDataBean person)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean updatePerson(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "person") @XmlElement(required = true) PersonDataBean person)
            throws ServiceFault;

    @WebMethod
    void deletePerson(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;

    /** Ends a role of a person, and hands it over; the person whose role ended. */
    @WebMethod
    @WebResult(name = "person")
    @XmlElement(required = true)
    PersonBean endRole(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "end") @XmlElement(required = true) RoleEndBean end)
            throws ServiceFault;

    @WebMethod
    @WebResult(name = "page")
    @XmlElement(required = true)
    TeamPage findTeams(@WebParam(name = "criteria") TeamCriteria criteria) throws ServiceFault;

    @WebMethod
    @WebResult(name = "team")
    @XmlElement(required = true)
    TeamBean getTeam(@WebParam(name = "id") @XmlElement(required = true) String id) throws ServiceFault;

    @WebMethod
    @WebResult(name = "team")
    @XmlElement(required = true)
    TeamBean createTeam(@WebParam(name = "team") @XmlElement(required = true) TeamDataBean team) throws ServiceFault;

    @WebMethod
    @WebResult(name = "team")
    @XmlElement(required = true)
    TeamBean updateTeam(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version,
            @WebParam(name = "team") @XmlElement(required = true) TeamDataBean team)
            throws ServiceFault;

    @WebMethod
    void deleteTeam(
            @WebParam(name = "id") @XmlElement(required = true) String id,
            @WebParam(name = "version") @XmlElement(required = true) long version)
            throws ServiceFault;
}
