package dk.bygpartnerskaber.register.endpoint.soap;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.register.api.ErasurePlan;
import dk.bygpartnerskaber.register.api.PrivacyService;
import java.util.List;

/** The operations of personal data behind the register's port. */
final class PrivacyCalls {
    private final PrivacyService privacy;

    PrivacyCalls(PrivacyService privacy) {
        this.privacy = privacy;
    }

    PersonFindingsBean find(Actor actor, String text) {
        return PersonFindingsBean.of(privacy.find(actor, text == null ? "" : text));
    }

    PersonalDataBean export(Actor actor, String id) {
        return PersonalDataBean.of(privacy.export(actor, id));
    }

    ErasurePlanBean plan(Actor actor, String id, List<String> texts) {
        return ErasurePlanBean.of(privacy.plan(actor, id, PrivacyService.chosen(texts)));
    }

    /** @param texts none for those that the person's record suggests, unless they are somebody else's too */
    void erase(Actor actor, String id, long version, List<String> texts) {
        ErasurePlan plan = privacy.plan(actor, id, PrivacyService.chosen(texts));
        privacy.erase(actor, id, version, plan.texts());
    }
}
