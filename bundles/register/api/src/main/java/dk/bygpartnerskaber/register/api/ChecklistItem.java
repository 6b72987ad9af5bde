package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.Coded;
import java.util.Locale;

/** The 27 items of the checklist <i>Har du tjek på…</i>, in their order. */
public enum ChecklistItem implements Coded {
    GOAL(ChecklistGroup.PURPOSE),
    /** Link to the library's own goals. */
    LIBRARY_GOALS(ChecklistGroup.PURPOSE),
    TARGET_GROUP(ChecklistGroup.PURPOSE),
    PARTNER_ORGANISATION(ChecklistGroup.PARTNER),
    /** The partner's resources and busy times. */
    PARTNER_RESOURCES(ChecklistGroup.PARTNER),
    CONTACT_WAYS(ChecklistGroup.PARTNER),
    PARTNER_GAIN(ChecklistGroup.MOTIVATION),
    OWN_GAIN(ChecklistGroup.MOTIVATION),
    JOINT_GAIN(ChecklistGroup.MOTIVATION),
    ROLES(ChecklistGroup.PARTNERSHIP),
    TASKS(ChecklistGroup.PARTNERSHIP),
    RESPONSIBILITY(ChecklistGroup.PARTNERSHIP),
    /** Its place in our own organisation. */
    HOME_PLACE(ChecklistGroup.HOME),
    HOME_ROLES(ChecklistGroup.HOME),
    /** Leadership and relevant colleagues are involved. */
    HOME_LEADERSHIP(ChecklistGroup.HOME),
    ECONOMY(ChecklistGroup.RESOURCES),
    OTHER_RESOURCES(ChecklistGroup.RESOURCES),
    /** Who administers them. */
    ADMINISTRATOR(ChecklistGroup.RESOURCES),
    AGREEMENT(ChecklistGroup.TOOLS),
    /** Time plan with a plan for closing down. */
    TIME_PLAN(ChecklistGroup.TOOLS),
    DOCUMENT_SHARING(ChecklistGroup.TOOLS),
    BETWEEN_PARTNERS(ChecklistGroup.COMMUNICATION),
    AT_HOME(ChecklistGroup.COMMUNICATION),
    /** Marketing and mutual exposure. */
    MARKETING(ChecklistGroup.COMMUNICATION),
    /** Running reflection on progress and results. */
    EVALUATE_PROGRESS(ChecklistGroup.EVALUATION),
    /** Running reflection on the cooperation. */
    EVALUATE_COOPERATION(ChecklistGroup.EVALUATION),
    /** Final evaluation of both. */
    EVALUATE_FINAL(ChecklistGroup.EVALUATION);

    private final ChecklistGroup group;

    ChecklistItem(ChecklistGroup group) {
        this.group = group;
    }

    public ChecklistGroup group() {
        return group;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
