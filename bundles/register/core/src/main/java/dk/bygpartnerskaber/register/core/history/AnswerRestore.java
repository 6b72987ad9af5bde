package dk.bygpartnerskaber.register.core.history;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.register.api.Checklist;
import dk.bygpartnerskaber.register.api.ChecklistEntry;
import dk.bygpartnerskaber.register.api.ChecklistItem;
import dk.bygpartnerskaber.register.api.ChecklistLine;
import dk.bygpartnerskaber.register.api.ChecklistService;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import dk.bygpartnerskaber.register.api.SelfTest;
import dk.bygpartnerskaber.register.api.SelfTestService;
import dk.bygpartnerskaber.register.core.Partnerships;
import dk.bygpartnerskaber.register.core.checklist.ChecklistLog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts answers to checklists and self-tests back to what the change log of their partnership has. Each is a field of its
 * own: what others answer meanwhile stays.
 */
final class AnswerRestore {
    private final ChecklistService checklists;
    private final SelfTestService selfTests;

    AnswerRestore(ChecklistService checklists, SelfTestService selfTests) {
        this.checklists = checklists;
        this.selfTests = selfTests;
    }

    static boolean isAnswer(RecordRef record, String field) {
        return record.type().equals(Partnerships.TYPE)
                && (field.startsWith(ChecklistLog.CHECKLIST) || field.startsWith(ChecklistLog.SELF_TEST));
    }

    /** The answer as it is, as the log would have it. */
    Object now(Actor actor, String partnership, String field) {
        if (field.startsWith(ChecklistLog.CHECKLIST)) {
            return ChecklistLog.plain(ChecklistLog.of(entries(checklist(actor, partnership)), item(field)));
        }
        MarkAnswer answer = selfTest(actor, partnership).answers().get(mark(field));
        return answer == null ? null : answer.code();
    }

    void put(Actor actor, String partnership, String field, Object earlier) {
        if (field.startsWith(ChecklistLog.CHECKLIST)) {
            Checklist checklist = checklist(actor, partnership);
            List<ChecklistEntry> entries = new ArrayList<>(entries(checklist));
            entries.removeIf(e -> e.item() == item(field));
            entries.add(ChecklistLog.entry(item(field), earlier));
            checklists.update(actor, partnership, checklist.version(), entries);
        } else {
            SelfTest test = selfTest(actor, partnership);
            Map<PartnershipMark, MarkAnswer> answers = new EnumMap<>(PartnershipMark.class);
            answers.putAll(test.answers());
            answers.remove(mark(field));
            if (earlier != null) {
                answers.put(mark(field), ChecklistLog.choice(MarkAnswer.class, earlier));
            }
            selfTests.update(actor, partnership, test.version(), answers);
        }
    }

    private static ChecklistItem item(String field) {
        return ChecklistLog.subject(ChecklistItem.class, ChecklistLog.CHECKLIST, field);
    }

    private static PartnershipMark mark(String field) {
        return ChecklistLog.subject(PartnershipMark.class, ChecklistLog.SELF_TEST, field);
    }

    private static List<ChecklistEntry> entries(Checklist checklist) {
        return checklist.lines().stream().map(ChecklistLine::entry).toList();
    }

    private Checklist checklist(Actor actor, String partnership) {
        return checklists.find(actor, partnership).orElseThrow(ProblemException::notFound);
    }

    private SelfTest selfTest(Actor actor, String partnership) {
        return selfTests.find(actor, partnership).orElseThrow(ProblemException::notFound);
    }
}
