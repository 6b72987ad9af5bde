package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.xml.ws.WebServiceContext;
import javax.xml.ws.handler.MessageContext;

/** What a SOAP port wants to know of the call that it answers. */
public final class SoapCalls {
    /** Header of HTTP by which a call of REST or SOAP confirms that a problem is none; see {@link Actor#confirming}. */
    public static final String CONFIRM = "Confirm";

    private SoapCalls() {}

    /**
     * Who calls.
     *
     * @throws ProblemException {@code unauthenticated} when the call carries no identity
     */
    public static Actor actor(WebServiceContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
        return RequestIdentity.actor(request)
                .map(actor -> actor.confirming(request.getHeader(CONFIRM)))
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.UNAUTHENTICATED, "unauthenticated", List.of()));
    }
}
