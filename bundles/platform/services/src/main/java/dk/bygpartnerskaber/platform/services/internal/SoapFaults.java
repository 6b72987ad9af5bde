package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.ServiceFault;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.xml.bind.UnmarshalException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/** Turns every failure of a SOAP call into the one typed fault. */
final class SoapFaults extends AbstractPhaseInterceptor<Message> {
    private static final Set<String> OURS = Set.of("server", "receiver");
    private final Problems problems;

    SoapFaults(Problems problems) {
        super(Phase.SETUP);
        this.problems = problems;
    }

    @Override
    public void handleMessage(Message message) {
        Exception failure = message.getContent(Exception.class);
        HttpServletRequest request =
                (HttpServletRequest) message.getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
        Locale language = Messages.match(request.getHeader("Accept-Language"));
        Fault fault = failure instanceof Fault f ? f : new Fault(failure);
        Optional<ProblemException> problem = Problems.cause(fault).or(() -> unreadable(message, fault));
        Problem body = problem.map(p -> problems.of(p, language))
                .orElseGet(() -> problems.unexpected(fault, "SOAP " + request.getRequestURI(), language));
        fault.setMessage(body.detail());
        fault.setLang(language.toLanguageTag());
        fault.setFaultCode(problem.isPresent() ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER);
        fault.setStatusCode(500);
        fault.setDetail(detail(body));
        message.setContent(Exception.class, fault);
    }

    private static Optional<ProblemException> unreadable(Message message, Fault fault) {
        if (Problems.cause(fault, UnmarshalException.class).isPresent()) {
            return Optional.of(Problems.cause(fault, SAXParseException.class)
                    .map(why -> JsonProblems.malformed("schema", why.getMessage()))
                    .orElseGet(() -> JsonProblems.malformed("xml")));
        }
        if (Problems.cause(fault, XMLStreamException.class).isPresent()) {
            return Optional.of(JsonProblems.malformed("xml"));
        }
        // no operation, or whatever else CXF blames the caller for: wrong version, headers it must not understand
        boolean called = message.getExchange().getBindingOperationInfo() != null;
        return called && OURS.contains(fault.getFaultCode().getLocalPart().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(JsonProblems.malformed("soap"));
    }

    /** The detail by hand: a call that fails before its operation is known has no binding to write it with. */
    private static Element detail(Problem problem) {
        Document document = DOMUtils.getEmptyDocument();
        Element detail = document.createElement("detail");
        Element root = child(detail, "problem", null);
        child(root, "code", problem.code());
        child(root, "message", problem.detail());
        problem.errors().forEach(error -> {
            Element field = child(root, "field", null);
            child(
                    field,
                    "name",
                    error.pointer().isEmpty() ? "" : error.pointer().substring(1));
            child(field, "code", error.code());
            child(field, "message", error.detail());
        });
        return detail;
    }

    private static Element child(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElementNS(ServiceFault.NAMESPACE, "p:" + name);
        if (text != null) {
            child.setTextContent(text);
        }
        parent.appendChild(child);
        return child;
    }
}
