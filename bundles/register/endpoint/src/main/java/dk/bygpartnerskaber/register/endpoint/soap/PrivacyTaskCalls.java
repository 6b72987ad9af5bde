package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.register.api.KeepingService;
import dk.bygpartnerskaber.register.api.Person;
import dk.bygpartnerskaber.register.api.PersonService;
import java.time.LocalDate;

/** The operations behind the register's port of what has to be done about people, and what they are told. */
final class PrivacyTaskCalls {
    private final KeepingService keeping;
    private final PersonService people;
    private final Messages messages;

    PrivacyTaskCalls(KeepingService keeping, PersonService people, Messages messages) {
        this.keeping = keeping;
        this.people = people;
        this.messages = messages;
    }

    PrivacyTasksBean list(Actor actor, Integer limit) {
        actor.require(Permission.PROTECT);
        int most = limit(limit);
        return PrivacyTasksBean.of(
                keeping.settings(actor).defaults(), keeping.toReview(actor, most), keeping.toInform(actor, most));
    }

    PersonBean reviewed(Actor actor, String id, long version) {
        return PersonBean.of(keeping.reviewed(actor, id, version));
    }

    PersonBean informed(Actor actor, String id, long version, String informedOn) {
        actor.require(Permission.PROTECT);
        LocalDate day = DateTexts.day("informedOn", informedOn);
        return PersonBean.of(
                day == null ? keeping.informed(actor, id, version) : keeping.informed(actor, id, version, day));
    }

    PersonNoticeBean notice(Actor actor, String id) {
        Person person = people.find(actor, id).orElseThrow(ProblemException::notFound);
        return PersonNoticeBean.of(messages, keeping.settings(actor).defaults(), person);
    }

    /** @throws ProblemException {@code invalid}, field {@code limit} */
    static int limit(Integer limit) {
        return PageRequest.first(limit == null ? PageRequest.DEFAULT_LIMIT : limit)
                .limit();
    }
}
