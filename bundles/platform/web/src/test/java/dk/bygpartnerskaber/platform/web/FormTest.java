package dk.bygpartnerskaber.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
    private final ViewContext view = new ViewContext(
            ViewContext.ANONYMOUS, Messages.DANISH, "", "", "/", TestShell.messages(), Clock.systemUTC());
    private final Form form =
            new Form(view, "account").set("password", "hemmelig").set("current", List.of("a", "b"));

    @Test
    void whatWasTypedIsKept() {
        form.refuse(ProblemException.invalid(FieldProblem.of("password", "required")));
        assertThat(form.value("password")).isEqualTo("hemmelig");
        assertThat(form.values("current")).containsExactly("a", "b");
    }

    @Test
    void aFaultIsSaidAtItsFieldInTheReadersLanguage() {
        form.refuse(ProblemException.invalid(FieldProblem.of("password", "too-long", "200")));
        assertThat(form.fault("password")).isEqualTo("Er for lang: højst 200 tegn.");
        assertThat(form.describedBy("password")).isEqualTo("fault-password");
        assertThat(form.isFaulty("current")).isFalse();
        assertThat(form.describedBy("current")).isNull();
    }

    @Test
    void aFaultInAPartOfAFieldIsSaidAtTheField() {
        form.refuse(ProblemException.invalid(FieldProblem.of("password/3", "required")));
        assertThat(form.fault("password")).isEqualTo("Skal udfyldes.");
    }

    @Test
    void aProblemOfNoFieldIsSaidOfTheWholeForm() {
        form.refuse(ProblemException.forbidden());
        assertThat(form.faults()).singleElement().extracting(Form.Fault::field).isEqualTo("");
    }

    @Test
    void linesAreSplitWithoutBlankOnes() {
        assertThat(form.set("password", " a \r\n\r\n b,c ").lines("password", false))
                .containsExactly("a", "b,c");
        assertThat(form.lines("password", true)).containsExactly("a", "b", "c");
    }
}
