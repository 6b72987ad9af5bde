package dk.bygpartnerskaber.platform.web;

/**
 * Markup that is ready to be sent: whatever people typed in it has been escaped. Made by templates; crosses bundles,
 * which template types may not.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isBlank();
    }

    @Override
    public String toString() {
        return markup;
    }
}
