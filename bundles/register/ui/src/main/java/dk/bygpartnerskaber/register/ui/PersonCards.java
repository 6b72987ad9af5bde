package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonCardService;
import java.util.Optional;
import java.util.function.Function;

/** People as files that mail programs and telephones take in. */
final class PersonCards {
    private static final String CONTENT_TYPE = PersonCardService.CONTENT_TYPE + "; charset=utf-8";
    private static final String ENDING = ".vcf";

    private final PersonCardService cards;

    PersonCards(PersonCardService cards) {
        this.cards = cards;
    }

    Reply one(WebRequest request, Person person) {
        String card = cards.card(request.actor(), person.id(), protectedWord(request));
        return new Reply.Download(person.name() + ENDING, CONTENT_TYPE, out -> out.append(card));
    }

    /**
     * A list as one file, when the request asks for it by {@code format=vcf}.
     *
     * @param people reads a page of the list
     */
    Optional<Reply> file(WebRequest request, String name, Function<PageRequest, Page<Person>> people) {
        if (!request.param("format").equals("vcf")) {
            return Optional.empty();
        }
        request.actor().require(Permission.CURATE);
        return Optional.of(new Reply.Download(name + ENDING, CONTENT_TYPE, out -> {
            Optional<String> cursor = Optional.empty();
            do {
                Page<Person> page = people.apply(new PageRequest(PageRequest.MAX_LIMIT, cursor, false));
                out.append(cards.cards(request.actor(), page.items(), protectedWord(request)));
                cursor = page.next();
            } while (cursor.isPresent());
        }));
    }

    private static String protectedWord(WebRequest request) {
        return request.view().text("organisation.advertisingProtected");
    }
}
