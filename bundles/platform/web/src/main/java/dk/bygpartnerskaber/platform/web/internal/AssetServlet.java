package dk.bygpartnerskaber.platform.web.internal;

import dk.bygpartnerskaber.platform.web.PageServlet;
import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves {@link Assets}: kept by browsers for a year when asked for by mark, else checked again each time. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.name=platform-assets")
@HttpWhiteboardContextSelect(PageServlet.CONTEXT)
@HttpWhiteboardServletPattern("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Assets.Asset asset = path == null ? null : Assets.get(path.substring(1));
        if (asset == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String etag = '"' + asset.mark() + '"';
        boolean marked = asset.mark().equals(request.getParameter("v"));
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", marked ? "public, max-age=31536000, immutable" : "no-cache");
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }
}
