package dk.bygpartnerskaber.platform.web;

/**
 * What a page shows inside the shell.
 *
 * @param title title of the browser window, without the product's name; plain text
 * @param body content of the {@code main} element, with one {@code h1}
 */
public record Screen(String title, Html body) {}
