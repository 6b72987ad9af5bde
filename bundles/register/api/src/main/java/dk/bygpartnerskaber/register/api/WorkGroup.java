package dk.bygpartnerskaber.register.api;

/**
 * A group that a partnership has set up, such as a project group or a steering group.
 *
 * @param text who is in it, how often it meets; several lines, optional, up to 2000 characters
 */
public record WorkGroup(String text) {

    public WorkGroup {
        text = Texts.lines(text);
    }
}
