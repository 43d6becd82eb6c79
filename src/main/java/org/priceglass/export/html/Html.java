package org.priceglass.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.priceglass.conformance.notes.VisibleText;

/** A page as it grows. All text is escaped, and what cannot be seen in it is named. */
public final class Html {
    private static final String STYLE = "report.css";
    private static final String OVER_NUMBERS = "#";
    private static final String NUMBER = "number";
    private static final Set<String> INLINE = Set.of("span", "b", "code", "a");

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a page with the style of reports, up to the first element of its body. */
    public static Html page(String title) {
        Html html = new Html();
        html.page.append("<!DOCTYPE html>\n");
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        html.page.append("<meta charset=\"UTF-8\"/>");
        html.element("title", title).open("style");
        html.page.append(style());
        return html.close().close().open("body");
    }

    /** Opens an element: attribute, value, attribute, value... */
    public Html open(String tag, String... attributes) {
        start(tag, attributes);
        page.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        String tag = open.pop();
        page.append("</").append(tag).append('>');
        if (!INLINE.contains(tag)) {
            page.append('\n');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** The head of a table and the beginning of its body; a heading with {@code #} before it stands over numbers. */
    public Html head(String... headings) {
        open("thead").open("tr");
        for (String heading : headings) {
            if (heading.startsWith(OVER_NUMBERS)) {
                element("th", heading.substring(1), "class", NUMBER);
            } else {
                element("th", heading);
            }
        }
        return close().close().open("tbody");
    }

    /** A cell with a number. */
    public Html number(String number) {
        return element("td", number, "class", NUMBER);
    }

    /** Closes a table with a head. */
    public Html endTable() {
        return close().close();
    }

    public Html text(String text) {
        escape(VisibleText.of(text));
        return this;
    }

    /** Closes what is open; the whole page. */
    public String end() {
        while (!open.isEmpty()) {
            close();
        }
        return page.toString();
    }

    private void start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            page.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> page.append(c);
            }
        }
    }

    private static String style() {
        try (InputStream resource = Objects.requireNonNull(Html.class.getResourceAsStream(STYLE))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
