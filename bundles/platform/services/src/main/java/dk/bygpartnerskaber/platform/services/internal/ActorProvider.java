package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.security.RequestIdentity;
import dk.bygpartnerskaber.platform.services.SoapCalls;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** Gives resources the actor as a {@code @Context} parameter. */
final class ActorProvider implements ContextProvider<Actor> {

    @Override
    public Actor createContext(Message message) {
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        return RequestIdentity.actor(request)
                .map(actor -> actor.confirming(request.getHeader(SoapCalls.CONFIRM)))
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.UNAUTHENTICATED, "unauthenticated", List.of()));
    }
}
