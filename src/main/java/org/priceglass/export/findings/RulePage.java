package org.priceglass.export.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Severity;
import org.priceglass.export.html.Html;

/** All rules of conformance, from the rules themselves: as a page of HTML, and as Markdown. */
public final class RulePage {
    private static final String INTRODUCTION = "Errors and alerts are those of CMS's validator, with its class and its"
            + " message; {0} and so on stand for what the file says. Notes are ours, beyond CMS: they never make a file"
            + " invalid. Each rule names the paragraph of 45 CFR that asks for it.";

    private final List<Rule> rules;

    public RulePage(List<Rule> rules) {
        this.rules = rules;
    }

    public String html() {
        Html html = Html.page("Rules of conformance");
        html.element("h1", "Rules of conformance");
        html.element("p", INTRODUCTION);
        for (Severity severity : Severity.values()) {
            html.element("h2", heading(severity));
            rules.stream().filter(rule -> rule.severity() == severity).forEach(rule -> write(rule, html));
        }
        return html.end();
    }

    public String markdown() {
        StringBuilder text = new StringBuilder("# Rules of conformance\n\n").append(INTRODUCTION).append('\n');
        for (Severity severity : Severity.values()) {
            text.append("\n## ").append(heading(severity)).append('\n');
            rules.stream().filter(rule -> rule.severity() == severity).forEach(rule -> write(rule, text));
        }
        return text.toString();
    }

    private String heading(Severity severity) {
        long count = rules.stream().filter(rule -> rule.severity() == severity).count();
        return switch (severity) {
            case ERROR -> "Errors";
            case ALERT -> "Alerts";
            case NOTE -> "Notes, beyond CMS";
        } + " (" + count + ")";
    }

    private static void write(Rule rule, Html html) {
        html.open("div", "class", "rule", "id", rule.id());
        html.element("h3", rule.id());
        html.element("p", facts(rule), "class", "quiet");
        html.element("p", rule.message());
        html.element("p", "Fix: " + rule.fix());
        html.close();
    }

    private static void write(Rule rule, StringBuilder text) {
        text.append("\n### ").append(rule.id()).append("\n\n").append(facts(rule)).append("\n\n> ")
                .append(rule.message()).append("\n\nFix: ").append(rule.fix()).append('\n');
    }

    private static String facts(Rule rule) {
        String cls = rule.cls().equals(rule.id()) ? "" : rule.cls() + ", ";
        return cls + formats(rule) + ", " + dictionaries(rule) + ", 45 CFR " + rule.paragraph();
    }

    private static String formats(Rule rule) {
        return rule.formats().stream().sorted().map(Enum::name).collect(Collectors.joining(" and "));
    }

    private static String dictionaries(Rule rule) {
        if (rule.dictionaries().size() == Dictionary.values().length) {
            return "every dictionary";
        }
        return String.format(Locale.ROOT, rule.dictionaries().size() == 1 ? "dictionary %s" : "dictionaries %s",
                rule.dictionaries().stream().sorted().map(Dictionary::label).collect(Collectors.joining(", ")));
    }
}
