package ${ui.package};

import dk.bygpartnerskaber.platform.web.Html;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of this bundle, compiled into it. */
final class Views {
    private static final TemplateEngine ENGINE = engine();

    private Views() {}

    /** @param model the template's one parameter */
    static Html render(String template, Object model) {
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", model, out);
        return new Html(out.toString());
    }

    /** Without a class directory JTE takes the thread's context class loader, once, here. */
    private static TemplateEngine engine() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Views.class.getClassLoader());
        try {
            return TemplateEngine.createPrecompiled(
                    null, ContentType.Html, null, Views.class.getPackageName() + ".views");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
