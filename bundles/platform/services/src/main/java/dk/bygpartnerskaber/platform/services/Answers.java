package dk.bygpartnerskaber.platform.services;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.services.internal.Json;
import java.net.URI;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The answers of REST resources, with the headers that belong to them. */
public final class Answers {
    private Answers() {}

    /**
     * A record: 200 with its entity tag, or 304 when the caller has this version.
     *
     * @param ifNoneMatch the header; {@code null} when absent
     */
    public static Response one(String ifNoneMatch, Representation body) {
        if (Preconditions.unchanged(ifNoneMatch, body.version())) {
            return Response.notModified().header(HttpHeaders.ETAG, body.etag()).build();
        }
        return changed(body);
    }

    /** A record that is to be asked for by another id from now on: 301 with its address. */
    public static Response moved(UriInfo address, String id) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(address.getBaseUriBuilder().path(id).build())
                .build();
    }

    /** A record as it is after a change: 200 with its entity tag. */
    public static Response changed(Representation body) {
        return Response.ok(body).header(HttpHeaders.ETAG, body.etag()).build();
    }

    /** A record that is gone: 204. */
    public static Response deleted() {
        return Response.noContent().build();
    }

    /**
     * What a job has begun to do: 202 with the address of the job.
     *
     * @param address of a resource of any module
     */
    public static Response accepted(UriInfo address, String jobId, Object body) {
        // each resource is served from a base of its own, below the one of all
        URI job =
                address.getBaseUriBuilder().path("..").path("jobs").path(jobId).build();
        return Response.accepted(body).location(job.normalize()).build();
    }

    /**
     * A page of a list: 200, with the address of the next page in {@code Link} if there is one.
     *
     * @param page where {@code body} comes from
     * @param body record with {@code items} and {@code total}
     */
    public static Response list(UriInfo address, Page<?> page, Object body) {
        Response.ResponseBuilder answer = Response.ok(body);
        page.next()
                .ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<" + next(address, cursor) + ">; rel=\"next\""));
        return answer.build();
    }

    /** The JSON of a body as callers over REST get it, indented; for those who pass it on by another way. */
    public static String json(Object body) {
        return Json.tree(body).toPrettyString();
    }

    private static URI next(UriInfo address, String cursor) {
        return address.getRequestUriBuilder()
                .replaceQueryParam("cursor", "{cursor}")
                .build(cursor);
    }
}
