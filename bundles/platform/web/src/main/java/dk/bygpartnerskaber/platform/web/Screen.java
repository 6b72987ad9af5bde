package dk.bygpartnerskaber.platform.web;

/**
 * What a page shows inside the shell.
 *
 * @param title title of the browser window, without the product's name; plain text
 * @param body content of the {@code main} element, with one {@code h1}
 * @param live whether it shows something under way: a browser without scripts fetches it again every few seconds; for
 *     the others the body sees to that
 */
public record Screen(String title, Html body, boolean live) {

    public Screen(String title, Html body) {
        this(title, body, false);
    }
}
