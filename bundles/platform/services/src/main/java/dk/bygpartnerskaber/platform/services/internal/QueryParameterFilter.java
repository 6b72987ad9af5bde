package dk.bygpartnerskaber.platform.services.internal;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.BeanParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;

/** Refuses query parameters that the method does not declare: a misspelt filter must not return everything. */
final class QueryParameterFilter implements ContainerRequestFilter {
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
            return;
        }
        OperationResourceInfo operation =
                JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class);
        if (operation == null) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(operation.getAnnotatedMethod(), QueryParameterFilter::names);
        List<FieldProblem> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> FieldProblem.of(name.replace("~", "~0").replace("/", "~1"), "unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
    }

    static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryParameterFilter::declarations)
                .map(element -> element.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AnnotatedElement> declarations(Parameter parameter) {
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.of(parameter);
        }
        return Stream.<Class<?>>iterate(parameter.getType(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }
}
