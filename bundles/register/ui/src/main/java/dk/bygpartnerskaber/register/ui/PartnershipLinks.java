package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.SharedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The shared folders and cases of a partnership in its form: a row each, without gaps, and a blank one to fill in. */
final class PartnershipLinks {
    private static final int MOST = 20;

    private PartnershipLinks() {}

    static void read(WebRequest request, Form form) {
        List<SharedLink> typed = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String at = "links/" + i + "/";
            SharedLink link = new SharedLink(
                    request.param(at + "label"), request.param(at + "address"), request.param(at + "caseNumber"));
            if (link.label() != null || link.address() != null || link.caseNumber() != null) {
                typed.add(link);
            }
        }
        set(form, typed);
    }

    static void set(Form form, List<SharedLink> links) {
        form.set("links", List.of());
        for (int i = 0; i < links.size(); i++) {
            String at = "links/" + i + "/";
            form.set(at + "label", links.get(i).label())
                    .set(at + "address", links.get(i).address())
                    .set(at + "caseNumber", links.get(i).caseNumber());
        }
    }

    static List<SharedLink> links(Form form) {
        return IntStream.range(0, MOST)
                .mapToObj(i -> "links/" + i + "/")
                .map(at -> new SharedLink(
                        form.value(at + "label"), form.value(at + "address"), form.value(at + "caseNumber")))
                .filter(link -> link.label() != null || link.address() != null || link.caseNumber() != null)
                .toList();
    }

    /** How many rows the form has. */
    static int rows(Form form) {
        return Math.min(MOST, links(form).size() + 1);
    }
}
