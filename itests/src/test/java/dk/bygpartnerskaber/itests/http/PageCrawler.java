package dk.bygpartnerskaber.itests.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows all links from the start page, one of each kind, and notes pages and forms; sends no form. */
final class PageCrawler {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[\"#]");
    private static final Pattern FILE = Pattern.compile("format=(csv|vcf)");
    private static final Pattern FORM = Pattern.compile("<form [^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button [^>]*formaction=\"([^\"]+)\"");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final PageVisitor visitor;
    private final Set<String> found = new TreeSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    PageCrawler(PageVisitor visitor) {
        this.visitor = visitor;
    }

    /** Operations such as {@code POST /organisations/{id}/edit}. */
    Set<String> crawl() throws Exception {
        note("GET", "/");
        while (!waiting.isEmpty()) {
            read(visitor.get(waiting.remove()).body());
        }
        return found;
    }

    private void read(String page) {
        LINK.matcher(page).results().forEach(link -> note("GET", link.group(1)));
        BUTTON.matcher(page).results().forEach(button -> note("POST", button.group(1)));
        FORM.matcher(page).results().forEach(form -> {
            Matcher action = ACTION.matcher(form.group());
            if (action.find()) {
                note(form.group().contains("method=\"post\"") ? "POST" : "GET", action.group(1));
            }
        });
    }

    private void note(String method, String escaped) {
        String address = escaped.replace("&amp;", "&");
        String path =
                address.split("\\?")[0].replaceAll(ID, "{id}").replaceAll("(/changes/\\{id})/[\\w.-]+$", "$1/{field}");
        Matcher format = FILE.matcher(address);
        boolean export = format.find();
        boolean isNew = found.add(method + " " + path + (export ? "?" + format.group() : ""));
        if (isNew && method.equals("GET") && !export) {
            waiting.add(address);
        }
    }
}
