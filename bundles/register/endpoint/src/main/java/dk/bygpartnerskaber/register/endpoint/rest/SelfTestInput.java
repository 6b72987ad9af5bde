package dk.bygpartnerskaber.register.endpoint.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import dk.bygpartnerskaber.register.api.MarkAnswer;
import dk.bygpartnerskaber.register.api.PartnershipMark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The answers of a self-test as callers send them; one can send back the self-test that one got. */
@Schema(name = "SelfTestInput")
@JsonIgnoreProperties({"partnership", "version", "reading"})
public record SelfTestInput(
        @Schema(description = "Marks that are not named become unanswered") List<SelfTestAnswer> answers) {

    Map<PartnershipMark, MarkAnswer> byMark() {
        Map<PartnershipMark, MarkAnswer> all = new EnumMap<>(PartnershipMark.class);
        List<SelfTestAnswer> given = Lists.of("answers", answers);
        for (int i = 0; i < given.size(); i++) {
            String at = "answers/" + i + "/";
            all.put(
                    choice(at + "mark", PartnershipMark.class, given.get(i).mark()),
                    choice(at + "answer", MarkAnswer.class, given.get(i).answer()));
        }
        return all;
    }

    private static <E extends Enum<E> & Coded> E choice(String field, Class<E> type, String code) {
        if (code == null) {
            throw ProblemException.invalid(FieldProblem.of(field, "required"));
        }
        return Codes.parse(field, type, code);
    }
}
