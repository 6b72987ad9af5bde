package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;

/** A reader of a language. */
final class TestView {
    private TestView() {}

    static ViewContext of(Locale language) {
        return of(RegisterPages.CURATOR, language);
    }

    static ViewContext of(Actor actor, Locale language) {
        return new ViewContext(
                actor, language, "csrf", "", "/", TestShell.messages(), Clock.fixed(FakeRegister.NOW, ZoneOffset.UTC));
    }
}
